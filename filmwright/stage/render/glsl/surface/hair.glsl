// Hair: two shifted bands of light along the strand (after Kajiya and Kay 1989). aux: the strand's direction and its phase; or, of locks
// (people/strands.py, lock_aux): the direction, its length the place across the lock, then twice the lock's number and the way from root to
// tip. Near by a lock is some single hairs: they end one before the other, part at its edges, and each has its own tone.
#include "surface.glsl"
void main() {
    Surface s = begin();
    float lock = floor(extra.w * 0.5 + 1e-3), t = extra.w - 2.0 * lock;
    float phase = lock < 0.5 ? extra.w : lock > 9.5 ? 0.25 + 0.4 * t : fract(lock * 0.618);
    float single = 1.0;
    vec3 strand = along * inversesqrt(max(dot(along, along), 1e-6));
    if (lock > 9.5) {                                 // a shell on the scalp thins out towards the hairline
        vec3 q = rest - strand * dot(rest, strand);
        float hairs = noise3(q * 900.0), near = resolved(0.0040);
        if (t < 0.42 * hairs * near) discard;
        single = mix(1.0, 0.72 + 0.56 * hairs, near);
    } else if (lock > 0.5) {
        float near = resolved(lock > 8.5 ? 0.0016 : 0.0022), u = (length(extra.xyz) - 1.0) * 2.0;
        vec2 cell = vec2(floor((u * 0.5 + 0.5) * (lock > 8.5 ? 4.0 : 8.0)), lock + 17.0 * floor(phase * 3.0));
        float own = hash21(cell), other = hash21(cell + 31.0);
        if (near > 0.0 && (t > 0.60 + 0.42 * own + 0.4 * (1.0 - near) || t < 0.12 * other * near || abs(u) > 1.05 - (0.30 * other + 0.35 * own * t) * near)) discard;
        single = mix(1.0, 0.66 + 0.68 * other, near);
    }
    vec3 n = facing * inversesqrt(max(dot(facing, facing), 1e-6)), h = normalize(to_eye + key);
    float streak = 0.25 + 0.5 * noise3(rest * vec3(330.0, 40.0, 330.0)) + 0.5 * phase;
    vec3 b = tint * (0.62 + 0.75 * streak) * single;
    float th = dot(strand, h), shifted = th + 0.12;
    float tight = exp2(-43.0 * th * th), broad = exp2(-13.0 * shifted * shifted);
    float nl = dot(n, key), reach = mix(0.45, 1.0, key_reaching());
    vec3 shine, warm = lamps(n, 0.35, 20.0, shine);
    float front = clamp((nl + 0.35) / 1.35, 0.0, 1.0);
    vec3 c = b * (key_colour * front * reach * 0.95 + (ambient(n) + fill_light(n, 0.4)) * (0.55 + 0.45 * phase) + warm);
    c += (key_colour * reach * max(nl, 0.0) + warm * 0.4) * (vec3(0.030) * tight * streak + tint * 0.45 * broad * streak) * single;
    float edge = pow3(1.0 - max(dot(n, to_eye), 0.0)), side = smoothstep(0.05, 0.6, dot(n, rim));
    c += (b * 1.6 + 0.015) * rim_colour * side * (0.05 + 0.95 * edge);
    c += tint * ambient(n) * edge * 0.6;
    finish(n, c);
}
