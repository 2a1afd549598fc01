// Where a vertex lies in the shadow maps; needs frame.glsl. Told by the vertices, for a CPU pays for each number of a matrix at each pixel.
// A point is looked up a little off its surface, or it would lie in its own shadow.
#if defined(WALLS) || !defined(INDOORS)
#define FAR_MAP
out vec3 in_far;
#endif
out vec3 in_near;
vec3 in_map(mat4 to_map, vec3 p, float nearer) { return (to_map * vec4(p, 1.0)).xyz * 0.5 + vec3(0.5, 0.5, 0.5 - nearer); }
void look_up(vec3 p, vec3 n) {
    in_near = in_map(world_to_near, p + n * shadow_texel.x * 2.2, 0.0004);
#ifdef FAR_MAP
    in_far = in_map(world_to_far, p + n * shadow_texel.y * 2.0, 0.0006);
#endif
}
