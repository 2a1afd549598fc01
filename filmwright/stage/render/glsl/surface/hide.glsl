// Bare skin of an animal: wrinkled, scaled or smooth and wet, with its markings. The gloss is told by how dark the creases are drawn.
#define MIRRORS
#include "surface.glsl"
#include "markings.glsl"
void main() {
    Surface s = begin();
    if (!gl_FrontFacing) s.normal = -s.normal;
    float m = marking(extra, rest), creases = noise3(rest * vec3(26.0, 40.0, 26.0)), fine_grain = noise3(rest * 150.0);
    float scaled = step(5.5, extra.y);
    s.albedo = mix(s.albedo, marking_colour(extra.w), m);
    s.normal = relief(s.normal, ((creases * 0.0035 + fine_grain * 0.0006) * (1.0 - scaled) - m * scaled * 0.004) * resolved(0.02));
    s.albedo *= 0.88 + 0.20 * creases;
    s.wrap = 0.10;
    s.gloss = 26.0;
    s.specular = 0.12;
    s.mirror = 0.012;
    s.grazing = 0.22;
    s.porous = 0.2;
    finish(s.normal, lit(s));
}
