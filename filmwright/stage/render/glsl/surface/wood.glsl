// Planed wood: grain along the longest run, a satin shine.
#define MIRRORS
#include "surface.glsl"
void main() {
    Surface s = begin();
    vec3 a = abs(rest_facing);
    vec3 p = a.y > 0.6 ? rest.xyz : (a.x > a.z ? rest.zxy : rest.xzy);
    float board = floor(p.z / 0.14), edge = abs(fract(p.z / 0.14) - 0.5);
    vec3 q = vec3(p.x * 0.9 + hash21(vec2(board, 3.0)) * 7.0, p.y, p.z * 9.0);
    float rings = noise3(q * 1.3 + noise3(q * 0.7) * 2.0), fibre = noise3(vec3(p.x * 5.0, p.y * 60.0, p.z * 95.0));
    s.albedo *= 0.80 + 0.30 * (0.5 + 0.5 * sin(rings * 17.0)) * resolved(0.03) + 0.16 * fibre * resolved(0.012);
    s.albedo *= 0.90 + 0.18 * hash21(vec2(board, 9.0));
    s.albedo *= 1.0 - 0.45 * smoothstep(0.47, 0.495, edge) * resolved(0.05) * smoothstep(0.5, 0.8, a.y);
    s.gloss = 26.0;
    s.specular = 0.10;
    s.mirror = 0.015;
    s.grazing = 0.35;
    finish(s.normal, lit(s));
}
