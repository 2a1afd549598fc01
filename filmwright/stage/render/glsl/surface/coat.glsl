// The coat of an animal: fur, wool or feathers with their markings; soft edge, broad sheen, fine streaks where one is near enough.
#include "surface.glsl"
#include "markings.glsl"
void main() {
    Surface s = begin();
    float near = resolved(0.016);
    float streaks = noise3(rest * vec3(95.0, 34.0, 60.0)), locks = noise3(rest * 13.0);
    s.albedo = mix(s.albedo, marking_colour(extra.w), marking(extra, rest + 0.05 * (locks - 0.5) / max(extra.z, 6.0)));
    s.normal = relief(s.normal, (streaks * 0.0022 + locks * 0.004) * near);
    s.albedo *= 0.84 + 0.20 * mix(0.5, streaks, near) + 0.14 * locks;
    s.wrap = 0.22;
    s.gloss = 7.0;
    s.specular = 0.035 + 0.10 * dot(s.albedo, vec3(0.4));
    s.porous = 0.8;
    vec3 c = lit(s);
    c += s.albedo * mix(zenith, inside_light.rgb, indoors) * pow3(1.0 - max(dot(s.normal, to_eye), 0.0)) * 0.5 * s.occlusion;
    finish(s.normal, c);
}
