#include "surface.glsl"
void main() {
    Surface s = begin();
    vec2 x = across();
    float pores = noise3(rest * 24.0), cloud = fractal2(x * 0.45);
    vec2 f = abs(fract(x / 1.5) - 0.5);
    float seam = max(smoothstep(0.494, 0.499, f.x), smoothstep(0.494, 0.499, f.y)) * resolved(0.04);
    s.normal = relief(s.normal, (pores * 0.002 - seam * 0.006) * resolved(0.05));
    s.albedo *= 0.80 + 0.32 * cloud + 0.08 * mix(0.5, pores, resolved(0.05));
    s.albedo *= 1.0 - 0.35 * seam;
    s.gloss = 20.0;
    s.specular = 0.03;
    s.porous = 0.15;
    finish(s.normal, lit(s));
}
