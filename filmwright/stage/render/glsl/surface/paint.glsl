#define MIRRORS
#include "surface.glsl"
void main() {
    Surface s = begin();
    s.normal = relief(s.normal, noise3(rest * 17.0) * 0.0008 * resolved(0.05));
    s.albedo *= 0.96 + 0.07 * noise3(rest * 2.7);
    s.gloss = 44.0;
    s.specular = 0.12;
    s.mirror = 0.025;
    s.grazing = 0.45;
    s.porous = 0.0;
    finish(s.normal, lit(s));
}
