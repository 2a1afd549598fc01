// Blur over a 4x4 square, the period of the dither, without crossing edges of depth.
in vec2 uv;
uniform sampler2D raw;
out float result;
void main() {
    ivec2 at = ivec2(gl_FragCoord.xy), last = textureSize(raw, 0) - 1;
    vec2 here = texelFetch(raw, at, 0).rg;
    float sum = 0.0, weight = 0.0, near = 1.0 / (0.03 * here.g + 0.02);
    for (int k = 0; k < 16; k++) {
        vec2 x = texelFetch(raw, clamp(at + ivec2(k % 4 - 1, k / 4 - 1), ivec2(0), last), 0).rg;
        float w = max(0.0, 1.0 - abs(x.g - here.g) * near) + 1e-4;
        sum += x.r * w;
        weight += w;
    }
    result = sum / weight;
}
