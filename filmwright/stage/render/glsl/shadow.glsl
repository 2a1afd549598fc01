// Soft shadow out of one texture that holds the near map (left) and the far map (right); needs frame.glsl.
uniform sampler2DShadow shadows;

vec3 in_map(mat4 to_map, vec3 p) { return (to_map * vec4(p, 1.0)).xyz * 0.5 + 0.5; }
float edge(vec3 c) {
    vec2 a = abs(c.xy - 0.5);
    return max(max(a.x, a.y), abs(c.z - 0.5));
}
float disc(vec3 c, float half_of, float radius, int taps, float turn) {
    float texel = radius / float(textureSize(shadows, 0).y);
    float lit = 0.0;
    for (int i = 0; i < taps; i++) {
        float a = turn + float(i) * 2.39996;
        vec2 at = clamp(c.xy + vec2(cos(a), sin(a)) * sqrt((float(i) + 0.5) / float(taps)) * texel, 0.001, 0.999);
        lit += texture(shadows, vec3((at.x + half_of) * 0.5, at.y, c.z));
    }
    return lit / float(max(taps, 1));
}
// How much of the key reaches a point, 0..1. Outdoors one map is used: the near one where it covers the point.
// Indoors the near map holds people and things, and the walls stand in the far one, which lets a share through.
float key_reaching(vec3 p, vec3 n) {
    float turn = 6.2832 * dither(gl_FragCoord.xy);
    vec3 near_at = in_map(world_to_near, p + n * shadow_texel.x * 2.2);
    vec3 far_at = in_map(world_to_far, p + n * shadow_texel.y * 2.0);
    bool is_near = edge(near_at) < 0.49;
    bool is_far = edge(far_at) < 0.495;
    bool choose_far = indoors < 0.5 && !is_near;
    vec3 c = choose_far ? far_at : near_at;
    c.z -= choose_far ? 0.0006 : 0.0004;
    float lit = disc(c, choose_far ? 1.0 : 0.0, choose_far ? 1.7 : 2.4, int(shadow_texel.z), turn);
    lit = (choose_far ? is_far : is_near) ? lit : 1.0;
    float walls = disc(far_at - vec3(0, 0, 0.0006), 1.0, 1.7, int(shadow_texel.w), turn);
    walls = is_far && shadow_texel.w > 0.5 ? walls : 1.0;
    return lit * mix(key_walls.w, 1.0, walls);
}
