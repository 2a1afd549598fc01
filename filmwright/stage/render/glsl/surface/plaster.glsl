#include "surface.glsl"
void main() {
    Surface s = begin();
    vec2 x = across();
    float trowel = noise3(rest * 6.0);
    s.normal = relief(s.normal, (trowel * 0.0035 + noise3(rest * 38.0) * 0.0010) * resolved(0.05));
    s.albedo *= 0.93 + 0.09 * fractal2(x * 0.7) + 0.04 * trowel;
    float streaks = noise2(vec2(x.x * 3.0, x.y * 0.25)) * (1.0 - abs(rest_facing.y)) * (1.0 - indoors);
    s.albedo *= 1.0 - 0.14 * smoothstep(0.55, 0.9, streaks);
    s.specular = 0.015;
    s.porous = 0.6;
    finish(s.normal, lit(s));
}
