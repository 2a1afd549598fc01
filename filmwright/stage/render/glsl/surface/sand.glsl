// Dunes: wind ripples that bend and fade with distance, grains that glitter near the light.
#include "surface.glsl"
void main() {
    Surface s = begin();
    vec2 x = rest.xz;
    float near = resolved(0.16), flat_ground = smoothstep(0.55, 0.95, s.normal.y);
    float bend = noise2(x * 0.32) * 6.0 + noise2(x * 1.25) * 1.3;
    float phase = dot(x, vec2(5.2, 3.1)) * 1.25 + bend;
    float crest = dot(x, vec2(3.6, -6.0)) + bend * 1.7;
    vec2 slope = vec2(5.2, 3.1) * 0.034 * cos(phase) * (0.6 + 0.4 * noise2(x * 0.12)) + vec2(3.6, -6.0) * 0.007 * cos(crest);
    slope *= near * flat_ground;
    s.normal = normalize(s.normal + vec3(-slope.x, 0.0, -slope.y) * 1.7);
    float patches = fractal2(x * 0.055);
    s.albedo *= 0.80 + 0.42 * patches;
    s.albedo *= mix(1.0, 0.86 + 0.28 * noise2(x * 19.0), resolved(0.05));
    s.albedo *= 1.0 - 0.10 * (0.5 - 0.5 * sin(phase)) * near;
    float grain = hash21(floor(x * 110.0));
    s.specular = 0.05 + (grain > 0.9965 ? 1.3 : 0.0) * resolved(0.012);
    s.gloss = 7.0;
    s.porous = 1.0;
    finish(s.normal, lit(s));
}
