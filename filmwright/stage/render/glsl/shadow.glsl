// Soft shadow out of one texture that holds the near map (left) and the far map (right); needs frame.glsl.
// TAPS is the number of samples (4, 6, 8 or 12), on a spiral that is turned from pixel to pixel; SHADOW_SIDE the maps' side in texels.
#if defined(WALLS) || !defined(INDOORS)
#define FAR_MAP
#endif
uniform sampler2DShadow shadows;
in vec3 in_near;              // where the point lies in the maps, 0..1; see cast.glsl
#ifdef FAR_MAP
in vec3 in_far;
#endif
const vec2 SPIRAL[12] = vec2[12](
    vec2(0.204, 0.0), vec2(-0.261, 0.239), vec2(0.040, -0.455), vec2(0.329, 0.429), vec2(-0.604, -0.107), vec2(0.571, -0.363),
    vec2(-0.191, 0.711), vec2(-0.363, -0.702), vec2(0.788, 0.288), vec2(-0.817, 0.349), vec2(0.377, -0.856), vec2(0.309, 0.929));

float edge(vec3 c) {
    vec2 a = abs(c.xy - 0.5);
    return max(max(a.x, a.y), abs(c.z - 0.5));
}
// Where a point of a map lies in the texture: the maps lie side by side, each half as wide, and kept off the other's edge.
vec2 placed(vec2 c, float half_of) { return clamp(c, 0.004, 0.996) * vec2(0.5, 1.0) + vec2(half_of * 0.5, 0.0); }
mat2 spread(vec2 a, float radius) {
    a *= radius / SHADOW_SIDE;
    return mat2(a.x * 0.5, a.y, -a.y * 0.5, a.x);
}
float disc(vec2 at, float z, mat2 turn) {
    float lit = 0.0;
    for (int i = 0; i < TAPS; i++) lit += texture(shadows, vec3(at + turn * SPIRAL[i], z));
    return lit * (1.0 / float(TAPS));
}
// How much of the key reaches a point, 0..1. Outdoors one map is used: the near one where it covers the point.
// Indoors the near map holds people and things, and the walls stand in the far one, which lets a share through.
float key_reaching() {
    // a turn by any angle, without its sine: along the sides of a square, which is round enough for a dither
    float angle = dither(gl_FragCoord.xy);
    vec2 a = vec2(abs(2.0 * angle - 1.0), abs(2.0 * fract(angle + 0.75) - 1.0)) * 2.36 - 1.18;
    vec3 near_at = in_near;
#ifdef FAR_MAP
    vec3 far_at = in_far;
    bool is_far = edge(far_at) < 0.495;
#endif
    // The box moves in steps, so where the near map ends is told apart from it, by a circle that moves with the picture; and it ends by
    // degrees, or one would see shadows sharpen as the line passes over them.
    vec2 off = near_at.xy - near_circle.xy;
    float out_of = dot(off, off) / (near_circle.z * near_circle.z);
    bool is_near = edge(near_at) < 0.49;
#ifdef INDOORS
    float over = is_near ? smoothstep(0.64, 1.0, out_of) : 1.0;
    float lit = mix(disc(placed(near_at.xy, 0.0), near_at.z, spread(a, 2.6)), 1.0, over);
#ifdef WALLS
    float walls = is_far ? disc(placed(far_at.xy, 1.0), far_at.z, spread(a, 2.0)) : 1.0;
    lit *= mix(key_walls.w, 1.0, walls);
#endif
    return lit;
#else
    // From map to map by degrees: under a low sun the edge of a shadow lies elsewhere in each, and pixels in turn would be a hatching.
    // Most pixels need but one of the maps; a CPU takes the taps of both branches of an if, but leaves a loop whose end it does not
    // know beforehand when no pixel of eight has turns left.
    float over = is_near ? smoothstep(0.42, 1.0, out_of) : 1.0;
    bool beyond = over >= 1.0;
    vec3 c = beyond ? far_at : near_at;
    float lit = disc(placed(c.xy, beyond ? 1.0 : 0.0), c.z, spread(a, beyond ? 1.8 : 2.6));
    if (beyond && !is_far) lit = 1.0;
    int more = over > 0.0 && !beyond && is_far ? TAPS : 0;
    vec2 at = placed(far_at.xy, 1.0);
    mat2 turn = spread(a, 1.8);
    float others = 0.0;
    vec2 way = vec2(1.0, 0.0);   // the same spiral
    for (int i = 0; i < more; i++) {
        others += texture(shadows, vec3(at + turn * (way * sqrt((float(i) + 0.5) / 12.0)), far_at.z));
        way = mat2(-0.7373688, 0.6754903, -0.6754903, -0.7373688) * way;
    }
    return more > 0 ? mix(lit, others * (1.0 / float(TAPS)), over) : lit;
#endif
}
