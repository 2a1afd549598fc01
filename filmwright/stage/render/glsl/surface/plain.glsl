#include "surface.glsl"
void main() {
    Surface s = begin();
    s.albedo *= 0.93 + 0.12 * noise3(rest * 3.1);
    finish(s.normal, lit(s));
}
