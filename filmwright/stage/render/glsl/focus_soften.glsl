// The blur's own grain smoothed away, over a 3x3 tent.
in vec2 uv;
uniform sampler2D image;
out vec4 result;
void main() {
    vec2 texel = 1.0 / vec2(textureSize(image, 0));
    vec4 here = texture(image, uv), sum = vec4(0);
    float weight = 0.0;
    for (int k = 0; k < 9; k++) {
        ivec2 o = ivec2(k % 3 - 1, k / 3 - 1);
        vec4 x = texture(image, uv + texel * vec2(o));
        float w = float((2 - abs(o.x)) * (2 - abs(o.y))) * (0.05 + x.a);
        sum += x * w;
        weight += w;
    }
    result = vec4(sum.rgb / weight, mix(here.a, sum.a / weight, 0.6));
}
