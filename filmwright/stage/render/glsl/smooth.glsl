// Edges without stairs (after FXAA, Lottes 2009): blur along an edge where brightness jumps. Then the grain of the film.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D image;      // alpha: brightness
uniform float grain;
out vec4 colour;
// -1..1, mostly near 0: the sum of two evenly spread numbers out of one hash.
float speck(vec2 p, float t) {
    uvec3 q = uvec3(ivec3(ivec2(p), int(t))) * uvec3(1597334673u, 3812015801u, 2798796415u);
    uint n = q.x ^ q.y ^ q.z;
    n = (n ^ (n >> 15)) * 2246822519u;
    n ^= n >> 13;
    return float(int((n & 0xffffu) + (n >> 16))) * (1.0 / 65535.0) - 1.0;
}
// A tap between pixels along an edge: between the two rows (or columns) that the edge runs between it is mixed, along the edge the
// nearest pixel does. Two unfiltered taps cost a CPU less than half of a filtered one.
vec4 tap(vec2 off, vec2 minor) {
#ifdef FULL
    vec2 p = uv / picture.zw + off - 0.5, part = fract(p), at = (floor(p) + 0.5) * picture.zw, x = vec2(picture.z, 0.0), y = vec2(0.0, picture.w);
    return mix(mix(texture(image, at), texture(image, at + x), part.x), mix(texture(image, at + y), texture(image, at + x + y), part.x), part.y);
#else
    float aside = dot(off, minor), whole = floor(aside);
    vec2 at = uv + (off + minor * (whole - aside)) * picture.zw;
    return mix(texture(image, at), texture(image, at + minor * picture.zw), aside - whole);
#endif
}
void main() {
    vec2 p = picture.zw;
    vec4 middle = texture(image, uv);
    float nw = texture(image, uv + vec2(-p.x, p.y)).a, ne = texture(image, uv + p).a;
    float sw = texture(image, uv - p).a, se = texture(image, uv + vec2(p.x, -p.y)).a;
    float low = min(middle.a, min(min(nw, ne), min(sw, se))), high = max(middle.a, max(max(nw, ne), max(sw, se)));
    vec2 along = vec2((nw + ne) - (sw + se), (ne + se) - (nw + sw));
    float damp = max((nw + ne + sw + se) * 0.03125, 0.0078);
    along = clamp(along / (min(abs(along.x), abs(along.y)) + damp), -8.0, 8.0);   // pixels
    vec2 minor = abs(along.x) < abs(along.y) ? vec2(1.0, 0.0) : vec2(0.0, 1.0);
    vec4 a = 0.5 * (tap(along / -6.0, minor) + tap(along / 6.0, minor));
    vec4 b = a * 0.5 + 0.25 * (tap(along * -0.5, minor) + tap(along * 0.5, minor));
    vec4 smoothed = b.a < low || b.a > high ? a : b;
    vec4 c = high - low < max(0.025, high * 0.08) ? middle : smoothed;
    float g = speck(gl_FragCoord.xy, time * 24.0 + 0.5);
    colour = vec4(c.rgb + g * grain * (0.35 + 0.65 * (1.0 - abs(2.0 * c.a - 1.0))), 1.0);
}
