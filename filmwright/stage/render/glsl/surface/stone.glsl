#include "surface.glsl"
void main() {
    Surface s = begin();
    float coarse = noise3(rest * 2.1), middle = noise3(rest * 7.3), fine_grain = noise3(rest * 29.0);
    s.normal = relief(s.normal, (coarse * 0.06 + middle * 0.028 + fine_grain * 0.006 * resolved(0.04)) * resolved(0.10));
    s.albedo *= 0.68 + 0.30 * coarse + 0.22 * middle + 0.16 * fine_grain * resolved(0.04);
    s.albedo = mix(s.albedo, s.albedo * vec3(0.90, 1.0, 0.78), 0.5 * smoothstep(0.6, 0.85, noise3(rest * 1.1 + 4.0)));
    s.gloss = 20.0;
    s.specular = 0.04;
    finish(s.normal, lit(s));
}
