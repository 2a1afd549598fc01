// Fur and feathers: broad satin sheen, fine streaks, no gloss.
#include "surface.glsl"
void main() {
    Surface s = begin();
    float streaks = noise3(rest * vec3(90.0, 30.0, 90.0)), locks = noise3(rest * 11.0);
    s.normal = relief(s.normal, (streaks * 0.003 + locks * 0.010) * resolved(0.02));
    s.albedo *= 0.70 + 0.30 * mix(0.5, streaks, resolved(0.016)) + 0.28 * locks;
    s.wrap = 0.28;
    s.gloss = 5.0;
    s.specular = 0.10 * dot(s.albedo, vec3(0.5));
    s.porous = 0.8;
    vec3 c = lit(s);
    c += s.albedo * mix(zenith, inside_light.rgb, indoors) * pow3(1.0 - max(dot(s.normal, to_eye), 0.0)) * 0.6;
    finish(s.normal, c);
}
