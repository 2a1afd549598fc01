// Blur over a 4x4 square, the period of the dither, among values of like distance.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D raw;
uniform sampler2D space;
out vec4 result;
void main() {
    ivec2 at = ivec2(gl_FragCoord.xy), last = textureSize(raw, 0) - 1;
    vec2 coarse = vec2(textureSize(raw, 0));
    float here = min(texelFetch(space, ivec2(uv * picture.xy), 0).w, 900.0);
    vec4 sum = vec4(0);
    float weight = 0.0;
    for (int k = 0; k < 16; k++) {
        ivec2 q = clamp(at + ivec2(k % 4 - 1, k / 4 - 1), ivec2(0), last);
        float z = min(texelFetch(space, ivec2((vec2(q) + 0.5) / coarse * picture.xy), 0).w, 900.0);
        float w = 1.0 / (0.04 + abs(z - here) / here);
        sum += texelFetch(raw, q, 0) * w;
        weight += w;
    }
    result = sum / weight;
}
