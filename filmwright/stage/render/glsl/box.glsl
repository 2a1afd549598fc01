// The mean of nine neighbours, and how far they spread in brightness (twice the standard deviation): for the brush.
in vec2 uv;
uniform sampler2D image;      // alpha: brightness
uniform vec2 apart;
out vec4 result;
void main() {
    vec4 sum = vec4(0);
    float square = 0.0;
    for (int k = 0; k < 9; k++) {
        vec4 x = texture(image, uv + apart * vec2(k % 3 - 1, k / 3 - 1));
        sum += x;
        square += x.a * x.a;
    }
    sum *= 1.0 / 9.0;
    result = vec4(sum.rgb, 2.0 * sqrt(max(square * (1.0 / 9.0) - sum.a * sum.a, 0.0)));
}
