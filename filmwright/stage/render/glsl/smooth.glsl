// Edges without stairs (after FXAA, Lottes 2009): blur along an edge where brightness jumps. Then the grain of the film.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D image;      // alpha: brightness
uniform float grain;
out vec4 colour;
float hash(vec2 p, float t) {
    uvec3 q = uvec3(ivec3(ivec2(p), int(t))) * uvec3(1597334673u, 3812015801u, 2798796415u);
    uint n = q.x ^ q.y ^ q.z;
    n = (n ^ (n >> 15)) * 2246822519u;
    return float(n ^ (n >> 13)) * (1.0 / 4294967295.0);
}
void main() {
    vec2 p = picture.zw;
    ivec2 at = ivec2(gl_FragCoord.xy), last = textureSize(image, 0) - 1;
    vec4 middle = texelFetch(image, at, 0);
    float nw = texelFetch(image, clamp(at + ivec2(-1, 1), ivec2(0), last), 0).a;
    float ne = texelFetch(image, clamp(at + ivec2(1, 1), ivec2(0), last), 0).a;
    float sw = texelFetch(image, clamp(at + ivec2(-1, -1), ivec2(0), last), 0).a;
    float se = texelFetch(image, clamp(at + ivec2(1, -1), ivec2(0), last), 0).a;
    float low = min(middle.a, min(min(nw, ne), min(sw, se))), high = max(middle.a, max(max(nw, ne), max(sw, se)));
    vec2 along = vec2((sw + se) - (nw + ne), (nw + sw) - (ne + se));
    along = -vec2(along.x, along.y);
    float damp = max((nw + ne + sw + se) * 0.03125, 0.0078);
    along = clamp(along / (min(abs(along.x), abs(along.y)) + damp), -8.0, 8.0) * p;
    vec4 a = 0.5 * (texture(image, uv - along / 6.0) + texture(image, uv + along / 6.0));
    vec4 b = a * 0.5 + 0.25 * (texture(image, uv - along * 0.5) + texture(image, uv + along * 0.5));
    vec4 smoothed = b.a < low || b.a > high ? a : b;
    vec4 c = high - low < max(0.025, high * 0.08) ? middle : smoothed;
    float g = hash(gl_FragCoord.xy, time * 24.0 + 0.5) + hash(gl_FragCoord.xy + 977.0, time * 24.0 + 0.5) - 1.0;
    colour = vec4(c.rgb + g * grain * (0.35 + 0.65 * (1.0 - abs(2.0 * c.a - 1.0))), 1.0);
}
