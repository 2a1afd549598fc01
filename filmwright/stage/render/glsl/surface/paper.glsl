#define THROUGH
#include "surface.glsl"
void main() {
    Surface s = begin();
    if (dot(s.normal, to_eye) < 0.0) s.normal = -s.normal;
    s.albedo *= 0.95 + 0.07 * noise3(rest * 60.0) * resolved(0.02);
    s.through = 0.25;
    s.wrap = 0.15;
    s.specular = 0.01;
    s.porous = 1.0;
    finish(s.normal, lit(s));
}
