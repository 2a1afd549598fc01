// Blur over a 4x4 square, the period of the dither, without crossing edges of depth.
in vec2 uv;
uniform sampler2D raw;
out float result;
void main() {
    vec2 texel = 1.0 / vec2(textureSize(raw, 0)), here = texture(raw, uv).rg;
    float sum = 0.0, weight = 0.0, near = 1.0 / (0.03 * here.g + 0.02);
    for (int k = 0; k < 16; k++) {
        vec2 x = texture(raw, uv + texel * vec2(k % 4 - 1, k / 4 - 1)).rg;
        float w = max(0.0, 1.0 - abs(x.g - here.g) * near) + 1e-4;
        sum += x.r * w;
        weight += w;
    }
    result = sum / weight;
}
