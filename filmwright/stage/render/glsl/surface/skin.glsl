// Skin: light creeps round the edge, red furthest (a wrap per channel stands for scattering below the surface); two weak highlights;
// lips a little wetter; the inside of the mouth dark. aux: cavity, gloss, lip, inside of the mouth.
#include "surface.glsl"
const vec3 WRAP = vec3(0.42, 0.20, 0.13);
void main() {
    Surface s = begin();
    vec3 n = s.normal;
    float close = resolved(0.0026), pores = 0.5;
    if (close > 0.0) {                                                         // pores, and the fine uneven red of blood below
        pores = mix(0.5, noise3(rest * 780.0), close);
        float patches = noise3(rest * 170.0);
        n = relief(n, (pores * 0.00011 + patches * 0.00020) * close * (1.0 - extra.z));
        s.albedo *= 1.0 + (patches - 0.5) * close * vec3(0.05, 0.12, 0.11) + (pores - 0.5) * 0.08 * close;
    }
    float nl = dot(n, key), nv = max(dot(n, to_eye), 0.0), hollow = s.occlusion;
    float reach = key_reaching();
    vec3 dim = hollow * (vec3(1.15, 0.88, 0.83) + hollow * vec3(-0.15, 0.12, 0.17));   // light in a hollow has met skin before: it is red
    vec3 soft = clamp((nl + WRAP) / (1.0 + WRAP), 0.0, 1.0);
    vec3 plane = smoothstep(vec3(-0.15), vec3(0.75), vec3(nl) + WRAP * 0.5);   // flatter planes: the painted look
    vec3 diffuse = mix(soft, plane, 0.22) * (0.55 + 0.45 * dim);
    vec3 shadow = mix(vec3(1.0), vec3(reach), vec3(0.80, 0.97, 1.0));
    shadow = shadow * shadow * (3.0 - 2.0 * shadow);
    vec3 shine, warm = lamps(n, 0.25, 18.0, shine);
    // Half of what an upright face sees is lit ground: it throws light up under brims and brows.
    vec3 thrown_up = ground * clamp(0.72 - 0.36 * n.y, 0.0, 1.0) * mix(1.0, 0.35, indoors)
        * (1.0 - 0.65 * reach * clamp(nl * 1.5, 0.0, 1.0));   // an eye used to the sun takes little of it there
    vec3 around_it = ambient(n) + fill_light(n, 0.35) + thrown_up;
    vec3 c = s.albedo * (key_colour * diffuse * shadow + around_it * dim + warm * (0.5 + 0.5 * dim));
    float wetness = (0.5 + extra.y * 1.2 + extra.z * 1.3) * (0.55 + 0.9 * pores);
    float broad = highlight(n, key, 12.0) * 0.10, tight = highlight(n, key, 58.0) * 0.062 * wetness;
    c += (key_colour * (broad + tight) * reach * max(nl * 1.5, 0.0) + shine * (0.10 + 0.08 * wetness)) * hollow;
    float edge = pow3(1.0 - nv), side = smoothstep(0.05, 0.6, dot(n, rim));
    c += rim_colour * side * (s.albedo * 1.2 * (0.05 + 0.95 * edge) + 0.10 * edge) * hollow;
    c += s.albedo * around_it * edge * 0.35;
    c *= mix(1.0, 0.10, clamp(extra.w, 0.0, 1.0));
    finish(n, c);
}
