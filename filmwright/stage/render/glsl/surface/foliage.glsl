// Leaves: light comes through them from behind, deep in the crown it is dark.
#define THROUGH
#include "surface.glsl"
void main() {
    Surface s = begin();
    float turned = dot(s.normal, to_eye);
    if (turned < 0.0) s.normal = normalize(s.normal - 1.6 * turned * to_eye);
    float leaf = noise3(rest * 13.0);
    s.occlusion = 0.80;
    s.albedo *= (0.70 + 0.55 * mix(0.5, leaf, resolved(0.08))) * mix(vec3(0.95, 1.0, 0.92), vec3(1.10, 1.04, 0.84), noise3(rest * 1.3));
    s.through = 0.62;
    s.wrap = 0.28;
    s.gloss = 22.0;
    s.specular = 0.05;
    s.porous = 0.5;
    finish(s.normal, lit(s));
}
