// Both the meadow as a surface (its colour in tufts) and single blades.
#define THROUGH
#include "surface.glsl"
void main() {
    Surface s = begin();
    s.occlusion = 0.9;
    if (dot(s.normal, to_eye) < 0.0) s.normal = normalize(s.normal - 1.2 * dot(s.normal, to_eye) * to_eye);
    float blades = noise3(rest * vec3(38.0, 9.0, 38.0)), tufts = noise2(rest.xz * 1.7), patches = fractal2(world.xz * 0.09);
    s.normal = normalize(mix(s.normal, vec3(blades - 0.5, 0.9, noise2(rest.xz * 31.0) - 0.5), 0.35 * resolved(0.03)));
    s.albedo *= mix(vec3(0.74, 0.80, 0.66), vec3(1.22, 1.12, 0.98), patches * 0.8 + tufts * 0.35);
    s.albedo *= mix(1.0, 0.66 + 0.68 * blades, resolved(0.026));
    s.through = 0.35;
    s.wrap = 0.30;
    s.specular = 0.015;
    s.porous = 0.8;
    finish(s.normal, lit(s));
}
