// Skin: light creeps round the edge, red furthest (a wrap per channel stands for scattering below the surface); two weak highlights;
// lips a little wetter; the inside of the mouth dark. aux: cavity, gloss, lip, inside of the mouth.
#include "surface.glsl"
const vec3 WRAP = vec3(0.42, 0.20, 0.13);
void main() {
    Surface s = begin();
    vec3 n = s.normal;
    float nl = dot(n, key), nv = max(dot(n, to_eye), 0.0), hollow = s.occlusion;
    float reach = key_reaching(world, n);
    vec3 soft = clamp((nl + WRAP) / (1.0 + WRAP), 0.0, 1.0);
    vec3 plane = smoothstep(vec3(-0.15), vec3(0.75), vec3(nl) + WRAP * 0.5);   // flatter planes: the painted look
    vec3 diffuse = mix(soft, plane, 0.35);
    vec3 shadow = mix(vec3(1.0), vec3(reach), vec3(0.80, 0.97, 1.0));
    shadow = shadow * shadow * (3.0 - 2.0 * shadow);
    vec3 shine, warm = lamps(n, 0.25, 18.0, shine);
    // Half of what an upright face sees is lit ground: it throws light up under brims and brows.
    vec3 thrown_up = ground * clamp(0.72 - 0.36 * n.y, 0.0, 1.0) * mix(1.0, 0.35, indoors)
        * (1.0 - 0.65 * reach * clamp(nl * 1.5, 0.0, 1.0));   // an eye used to the sun takes little of it there
    vec3 around_it = ambient(n) + fill_light(n, 0.35) + thrown_up;
    vec3 c = s.albedo * (key_colour * diffuse * shadow + around_it * hollow * mix(vec3(1.0), vec3(1.15, 0.92, 0.88), 1.0 - hollow) + warm);
    float wetness = 0.6 + extra.y * 1.2 + extra.z * 1.5;
    float broad = highlight(n, key, 14.0) * 0.12, tight = highlight(n, key, 52.0) * 0.05 * wetness;
    c += (key_colour * (broad + tight) * reach * max(nl * 1.5, 0.0) + shine * (0.10 + 0.08 * wetness)) * hollow;
    float edge = pow3(1.0 - nv), side = smoothstep(0.05, 0.6, dot(n, rim));
    c += rim_colour * side * (s.albedo * 1.2 * (0.05 + 0.95 * edge) + 0.10 * edge) * hollow;
    c += s.albedo * around_it * edge * 0.35;
    c *= mix(1.0, 0.10, clamp(extra.w, 0.0, 1.0));
    finish(n, c);
}
