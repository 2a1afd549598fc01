// Where a vertex stands: skin or instance, and what the wind does to it; needs frame.glsl.
in vec3 position;
in vec3 normal;
in vec4 aux;
#ifdef OWN_SHAPE
in vec3 position_before;
#else
#define position_before position
#endif
#ifdef SKINNED
in uvec4 joints;
in vec4 weights;
layout(std140) uniform Bones {
    vec4 bone_now[192];       // three rows for each of 64 joints
    vec4 bone_before[192];
};
mat3x4 blend_now() {
    uvec4 j = joints * 3u;
    mat3x4 m;
    for (int r = 0; r < 3; r++)
        m[r] = bone_now[int(j.x) + r] * weights.x + bone_now[int(j.y) + r] * weights.y
             + bone_now[int(j.z) + r] * weights.z + bone_now[int(j.w) + r] * weights.w;
    return m;
}
mat3x4 blend_before() {
    uvec4 j = joints * 3u;
    mat3x4 m;
    for (int r = 0; r < 3; r++)
        m[r] = bone_before[int(j.x) + r] * weights.x + bone_before[int(j.y) + r] * weights.y
             + bone_before[int(j.z) + r] * weights.z + bone_before[int(j.w) + r] * weights.w;
    return m;
}
#else
in vec4 row0, row1, row2, before0, before1, before2;
mat3x4 blend_now() { return mat3x4(row0, row1, row2); }
mat3x4 blend_before() { return mat3x4(before0, before1, before2); }
#endif

// The wind's push on a world position; `m` is the model's, so that every tree and skirt has its own phase.
vec3 swayed(vec3 p, mat3x4 m, float t) {
#ifdef SWAY_LEAVES
    float phase = aux.y * 6.2832 + m[0].w * 0.7 + m[2].w * 1.3;
    float gust = 0.6 + 0.4 * sin(t * 0.7 + m[0].w * 0.11 + m[2].w * 0.07);
    float flutter = sin(t * (2.1 + length(wind) * 0.35) + phase) + 0.45 * sin(t * 5.3 + phase * 2.7);
    vec3 push = wind * 0.018 * gust + normalize(wind + vec3(1e-3, 0, 0)) * flutter * (0.008 + 0.006 * length(wind));
    p += push * aux.x + vec3(0, 1, 0) * flutter * 0.006 * aux.x;
#endif
#ifdef SWAY_CLOTH
    float k = aux.y * aux.y, a = atan(position.z, position.x);
    p += k * (wind * 0.05 * (0.6 + 0.4 * sin(t * 2.1 + position.y * 3.0))
         + 0.018 * vec3(sin(t * 3.1 + a * 3.0 + position.y * 4.0), 0.0, cos(t * 2.7 + a * 4.0 + position.y * 5.0)));
#endif
    return p;
}
vec3 stand(vec3 p, mat3x4 m) { return vec4(p, 1.0) * m; }
