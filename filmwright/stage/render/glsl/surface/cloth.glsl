// Cloth: weave near by, soft folds, light round the edge, dark inside of a sleeve or hem. PATTERN (stripes.glsl and its like) is what is
// woven in, by the place on the cloth (aux.zw, metres): the share of the second colour, and where there is a third, what is left of it.
#include "surface.glsl"
#ifdef PATTERN
// What goes with a colour: cream beside dark cloth, a deep tone of itself beside light cloth.
vec3 second(vec3 c) {
    vec3 g = sqrt(c);
#ifdef DARK
    return dot(g, vec3(0.33)) < 0.30 ? g * 0.3 + 0.28 : c * 0.06 + 0.008;
#endif
    g = dot(g, vec3(0.33)) < 0.58 ? g * 0.15 + vec3(0.90, 0.87, 0.80) * 0.85 : g * 0.38;
    return g * g;
}
// 1 in a band that takes `share` of each period of x, soft by a pixel.
float band(float x, float share) {
    float soft = min(fwidth(x), 0.5);
    return smoothstep(-soft, soft, share * 0.5 - abs(fract(x) - 0.5));
}
float woven(vec2 x);
#endif
void main() {
    Surface s = begin();
    if (!gl_FrontFacing) s.normal = -s.normal;
    float folds = noise3(vec3(rest.x * 11.0 + rest.y * 6.0, rest.y * 5.0 - rest.x * 4.0, rest.z * 11.0))
        + 0.5 * noise3(rest * vec3(26.0, 9.0, 26.0) + 7.0);
    s.normal = relief(s.normal, folds * 0.010 * resolved(0.06));
    s.albedo *= 0.90 + 0.20 * noise3(rest * vec3(14.0, 5.0, 14.0));
    s.albedo *= mix(1.0, 0.90 + 0.20 * hash31(floor(rest * vec3(900.0, 1100.0, 900.0))), resolved(0.004));
#ifdef PATTERN
    s.albedo = mix(s.albedo, second(tint) * s.albedo / max(tint, vec3(0.02)), woven(extra.zw));
#endif
    s.wrap = 0.18;
    s.specular = 0.012;
    s.gloss = 10.0;
    s.porous = 0.8;
    vec3 c = lit(s);
    float nv = max(dot(s.normal, to_eye), 0.0);
    c += s.albedo * ambient(s.normal) * pow3(1.0 - nv) * 0.6 * s.occlusion;
    finish(s.normal, gl_FrontFacing ? c : c * 0.4);
}
