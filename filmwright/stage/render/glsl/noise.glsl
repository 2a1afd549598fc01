// Value noise on integer hashes: the same on every machine, no textures.
float hash21(vec2 p) {
    uvec2 q = uvec2(ivec2(floor(p))) * uvec2(1597334673u, 3812015801u);
    return float((q.x ^ q.y) * 1597334673u) * (1.0 / 4294967295.0);
}
float hash31(vec3 p) {
    uvec3 q = uvec3(ivec3(floor(p))) * uvec3(1597334673u, 3812015801u, 2798796415u);
    return float((q.x ^ q.y ^ q.z) * 1597334673u) * (1.0 / 4294967295.0);
}
float noise2(vec2 p) {
    vec2 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    p = floor(p);
    return mix(mix(hash21(p), hash21(p + vec2(1, 0)), f.x), mix(hash21(p + vec2(0, 1)), hash21(p + 1.0), f.x), f.y);
}
float noise3(vec3 p) {
    vec3 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    p = floor(p);
    return mix(
        mix(mix(hash31(p), hash31(p + vec3(1, 0, 0)), f.x), mix(hash31(p + vec3(0, 1, 0)), hash31(p + vec3(1, 1, 0)), f.x), f.y),
        mix(mix(hash31(p + vec3(0, 0, 1)), hash31(p + vec3(1, 0, 1)), f.x), mix(hash31(p + vec3(0, 1, 1)), hash31(p + 1.0), f.x), f.y),
        f.z);
}
float fractal2(vec2 p) { return 0.5 * noise2(p) + 0.25 * noise2(p * 2.03 + 7.0) + 0.125 * noise2(p * 4.1 + 3.0); }
