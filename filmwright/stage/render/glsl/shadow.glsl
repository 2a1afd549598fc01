// Soft shadow out of one texture that holds the near map (left) and the far map (right); needs frame.glsl.
// TAPS is the number of samples (4, 6, 8 or 12), on a spiral that is turned from pixel to pixel.
uniform sampler2DShadow shadows;
const vec2 SPIRAL[12] = vec2[12](
    vec2(0.204, 0.0), vec2(-0.261, 0.239), vec2(0.040, -0.455), vec2(0.329, 0.429), vec2(-0.604, -0.107), vec2(0.571, -0.363),
    vec2(-0.191, 0.711), vec2(-0.363, -0.702), vec2(0.788, 0.288), vec2(-0.817, 0.349), vec2(0.377, -0.856), vec2(0.309, 0.929));

vec3 in_map(mat4 to_map, vec3 p) { return (to_map * vec4(p, 1.0)).xyz * 0.5 + 0.5; }
float edge(vec3 c) {
    vec2 a = abs(c.xy - 0.5);
    return max(max(a.x, a.y), abs(c.z - 0.5));
}
float disc(vec3 c, float half_of, float radius, mat2 turn) {
    float texel = radius / float(textureSize(shadows, 0).y);
    // the maps lie side by side: half as wide in the texture, and kept off each other's edge
    vec2 at = clamp(c.xy, 0.004, 0.996) * vec2(0.5, 1.0) + vec2(half_of * 0.5, 0.0);
    turn = mat2(turn[0] * vec2(0.5, 1.0), turn[1] * vec2(0.5, 1.0)) * texel;
    float lit = 0.0;
    for (int i = 0; i < TAPS; i++) lit += texture(shadows, vec3(at + turn * SPIRAL[i], c.z));
    return lit * (1.0 / float(TAPS));
}
// How much of the key reaches a point, 0..1. Outdoors one map is used: the near one where it covers the point.
// Indoors the near map holds people and things, and the walls stand in the far one, which lets a share through.
float key_reaching(vec3 p, vec3 n) {
    // a turn by any angle, without its sine: along the sides of a square, which is round enough for a dither
    float angle = dither(gl_FragCoord.xy);
    vec2 a = vec2(abs(2.0 * angle - 1.0), abs(2.0 * fract(angle + 0.75) - 1.0)) * 2.36 - 1.18;
    mat2 turn = mat2(a.x, a.y, -a.y, a.x);
    vec3 near_at = in_map(world_to_near, p + n * shadow_texel.x * 2.2);
    vec3 far_at = in_map(world_to_far, p + n * shadow_texel.y * 2.0);
    near_at.z -= 0.0004;
    far_at.z -= 0.0006;
    // The box moves in steps, so where the near map ends is told apart from it, by a circle that moves with the picture; and it ends by
    // degrees, or one would see shadows sharpen as the line passes over them.
    float out_of = length(near_at.xy - near_circle.xy) / near_circle.z;
    bool is_near = edge(near_at) < 0.49, is_far = edge(far_at) < 0.495;
#ifdef INDOORS
    float lit = is_near ? mix(disc(near_at, 0.0, 2.6, turn), 1.0, smoothstep(0.8, 1.0, out_of)) : 1.0;
#ifdef WALLS
    float walls = is_far ? disc(far_at, 1.0, 2.0, turn) : 1.0;
    lit *= mix(key_walls.w, 1.0, walls);
#endif
    return lit;
#else
    // from map to map by degrees: under a low sun the edge of a shadow lies elsewhere in each, and pixels in turn would be a hatching
    float over = is_near ? smoothstep(0.65, 1.0, out_of) : 1.0;
    float lit = 1.0;
    if (over < 1.0) lit = disc(near_at, 0.0, 2.6, turn);
    if (over > 0.0 && is_far) lit = mix(lit, disc(far_at, 1.0, 1.8, turn), over);
    return lit;
#endif
}
