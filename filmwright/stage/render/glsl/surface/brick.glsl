// Bricks in running bond, 22 by 7 cm with their joints.
#include "surface.glsl"
void main() {
    Surface s = begin();
    vec2 x = across() / vec2(0.24, 0.078);
    float row = floor(x.y);
    x.x += mod(row, 2.0) * 0.5;
    vec2 cell = vec2(floor(x.x), row), f = abs(fract(x) - 0.5);
    float sharp = resolved(0.05);
    float joint = max(smoothstep(0.455, 0.48, f.x), smoothstep(0.40, 0.45, f.y)) * sharp;
    float own = hash21(cell), rough = noise3(rest * 31.0);
    s.normal = relief(s.normal, ((1.0 - joint) * 0.006 + rough * 0.002) * sharp);
    s.albedo *= mix(1.0, 0.72 + 0.42 * own, resolved(0.10)) * (0.90 + 0.2 * mix(0.5, rough, sharp)) * (0.92 + 0.16 * noise3(rest * 0.6));
    s.albedo = mix(s.albedo, vec3(0.44, 0.41, 0.37) * (0.8 + 0.3 * rough), joint * 0.85);
    s.albedo = mix(s.albedo, s.albedo * 0.92 + 0.015, 1.0 - sharp);
    s.specular = 0.015;
    s.porous = 0.6;
    finish(s.normal, lit(s));
}
