// Hair: two shifted bands of light along the strand (after Kajiya and Kay 1989). aux: the strand's direction, its phase.
#include "surface.glsl"
void main() {
    Surface s = begin();
    vec3 n = s.normal, strand = normalize(along + 1e-4), h = normalize(to_eye + key);
    float streak = 0.25 + 0.5 * noise3(rest * vec3(330.0, 40.0, 330.0)) + 0.5 * extra.w;
    vec3 b = tint * (0.62 + 0.75 * streak);
    float th = dot(strand, h), shifted = th + 0.12;
    float tight = exp2(-43.0 * th * th), broad = exp2(-13.0 * shifted * shifted);
    float nl = dot(n, key), reach = mix(0.45, 1.0, key_reaching(world, n));
    vec3 shine, warm = lamps(n, 0.35, 20.0, shine);
    float front = clamp((nl + 0.35) / 1.35, 0.0, 1.0);
    vec3 c = b * (key_colour * front * reach * 0.95 + (ambient(n) + fill_light(n, 0.4)) * (0.55 + 0.45 * extra.w) + warm);
    c += (key_colour * reach * max(nl, 0.0) + warm * 0.4) * (vec3(0.030) * tight * streak + tint * 0.45 * broad * streak);
    float edge = pow3(1.0 - max(dot(n, to_eye), 0.0)), side = smoothstep(0.05, 0.6, dot(n, rim));
    c += (b * 1.6 + 0.015) * rim_colour * side * (0.05 + 0.95 * edge);
    c += tint * ambient(n) * edge * 0.6;
    finish(n, c);
}
