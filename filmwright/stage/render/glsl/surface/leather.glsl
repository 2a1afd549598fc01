#define MIRRORS
#include "surface.glsl"
void main() {
    Surface s = begin();
    if (!gl_FrontFacing) s.normal = -s.normal;
    float pores = noise3(rest * 160.0), creases = noise3(rest * 24.0);
    s.normal = relief(s.normal, (pores * 0.0006 + creases * 0.0022) * resolved(0.02));
    s.albedo *= 0.86 + 0.22 * creases;
    s.gloss = 32.0;
    s.specular = 0.16;
    s.mirror = 0.012;
    s.grazing = 0.25;
    s.porous = 0.1;
    finish(s.normal, lit(s));
}
