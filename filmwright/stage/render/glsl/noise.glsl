// Value noise on integer hashes: the same on every machine, no textures. On a CPU the multiplications of the hash cost most, so the
// corners of a cell share them: a step to the next corner adds the factor.
const uvec3 HASH = uvec3(1597334673u, 3812015801u, 2798796415u);
// 24 bits, by way of a signed number: unsigned ones take a CPU several steps to convert.
float fraction(uint bits) { return float(int((bits * HASH.x) >> 8)) * (1.0 / 16777216.0); }
vec4 fraction(uvec4 bits) { return vec4(ivec4((bits * HASH.x) >> 8)) * (1.0 / 16777216.0); }
float hash21(vec2 p) {
    uvec2 q = uvec2(ivec2(floor(p))) * HASH.xy;
    return fraction(q.x ^ q.y);
}
float hash31(vec3 p) {
    uvec3 q = uvec3(ivec3(floor(p))) * HASH;
    return fraction(q.x ^ q.y ^ q.z);
}
float noise2(vec2 p) {
    vec2 cell = floor(p), f = p - cell;
    f = f * f * (3.0 - 2.0 * f);
    uvec2 q = uvec2(ivec2(cell)) * HASH.xy, r = q + HASH.xy;
    vec4 corner = fraction(uvec4(q.x, r.x, q.x, r.x) ^ uvec4(q.y, q.y, r.y, r.y));
    vec2 row = mix(corner.xz, corner.yw, f.x);
    return mix(row.x, row.y, f.y);
}
float noise3(vec3 p) {
    vec3 cell = floor(p), f = p - cell;
    f = f * f * (3.0 - 2.0 * f);
    uvec3 q = uvec3(ivec3(cell)) * HASH, r = q + HASH;
    uvec4 face = uvec4(q.x, r.x, q.x, r.x) ^ uvec4(q.y, q.y, r.y, r.y);
    vec4 corner = mix(fraction(face ^ q.z), fraction(face ^ r.z), f.z);
    vec2 row = mix(corner.xz, corner.yw, f.x);
    return mix(row.x, row.y, f.y);
}
float fractal2(vec2 p) { return 0.5 * noise2(p) + 0.25 * noise2(p * 2.03 + 7.0) + 0.125 * noise2(p * 4.1 + 3.0); }
