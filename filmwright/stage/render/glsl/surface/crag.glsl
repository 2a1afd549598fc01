// Rock of mountains and cliffs: beds and clefts at every distance, grass and snow where it is flat enough for them to lie.
// aux: occlusion, how much snow and how much green there may be here (0..1), thickness of its beds in metres (0: it has none).
#include "surface.glsl"
float cleft(float n) { return 1.0 - abs(2.0 * n - 1.0); }
void main() {
    Surface s = begin();
    vec3 p = world;
    vec3 made = s.normal;
    float huge = noise3(p * vec3(0.021, 0.016, 0.021)), large = noise3(p * vec3(0.080, 0.045, 0.080) + 3.0);
    float middle = noise3(p * vec3(0.36, 0.20, 0.36) + 7.0 + vec3(2.6, -1.8, -2.2) * large), small = noise3(p * 1.6 + 11.0);
    float steep = clamp((1.0 - made.y) * 3.0, 0.0, 1.0);
    float bed = extra.w > 0.05 ? 1.0 : 0.0, thick = max(extra.w, 0.1);
    float layer = p.y / thick + 2.2 * huge + 0.5 * large, which = floor(layer), within = layer - which;
    float ledge = smoothstep(0.25, 0.62, within) * (1.0 - within) * bed;
    float seen = resolved(thick);
    float h = 7.0 * cleft(huge) * resolved(30.0) + 2.8 * cleft(large) * resolved(9.0) + 0.6 * cleft(middle) * resolved(2.6)
        + 0.13 * small * resolved(0.5) + ledge * thick * 0.22 * seen;
    s.normal = relief(made, h * mix(0.30, 1.0, steep));
    float tone = mix(0.5, hash21(vec2(which, 3.0)), bed);
    s.albedo *= (0.60 + 0.34 * large + 0.26 * mix(0.5, middle, resolved(2.0)) + 0.22 * mix(0.5, small, resolved(0.5)));
    s.albedo *= mix(vec3(1.0), mix(vec3(0.74, 0.72, 0.72), vec3(1.22, 1.18, 1.10), tone), 0.85 * seen * bed);
    s.albedo *= 1.0 - 0.22 * smoothstep(0.80, 1.0, cleft(large)) * steep * resolved(5.0);
    s.albedo *= 1.0 - 0.22 * smoothstep(0.80, 1.0, cleft(middle)) * steep * resolved(1.5);
    float flat_here = mix(made.y, s.normal.y, mix(0.40, 0.72, resolved(8.0))) + 0.10 * (middle - 0.5);
    // scree: paler and finer, where stones come to rest
    float rest_here = smoothstep(0.66, 0.78, flat_here) * (1.0 - 0.6 * bed);
    s.albedo = mix(s.albedo, s.albedo * 1.18 + 0.012, rest_here * 0.7);
    float green = smoothstep(0.74, 0.88, flat_here + 0.16 * (extra.z - 0.5)) * smoothstep(0.15, 0.55, extra.z + 0.5 * (large - 0.5));
    vec3 turf = mix(vec3(0.050, 0.082, 0.022), vec3(0.150, 0.160, 0.050), clamp(huge * 0.6 + middle * 0.5, 0.0, 1.0));
    s.albedo = mix(s.albedo, turf * (0.75 + 0.5 * mix(0.5, small, resolved(0.5))), green);
    float white = smoothstep(0.02, 0.14, extra.y * 1.34 - (1.0 - flat_here) * 1.75 - 0.34 * (large - 0.5) - 0.20 * (middle - 0.5) - 0.16);
    s.albedo = mix(s.albedo, vec3(0.80, 0.84, 0.90), white);
    s.normal = normalize(mix(s.normal, made, 0.55 * white + 0.35 * green));
    s.wrap = mix(0.06, 0.28, white);
    s.gloss = 18.0;
    s.specular = 0.03;
    s.porous = mix(0.3, 1.0, max(white, green));
    finish(s.normal, lit(s));
}
