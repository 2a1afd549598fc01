// Edges without stairs (after FXAA, Lottes 2009): blur along an edge where brightness jumps.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D image;      // alpha: brightness
out vec4 colour;
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
    colour = high - low < max(0.03, high * 0.10) ? middle : smoothed;
}
