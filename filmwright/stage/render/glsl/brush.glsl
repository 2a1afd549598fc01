// The painted look (Kuwahara 1976): each pixel takes the mean of the calmest of its four neighbourhoods.
in vec2 uv;
uniform sampler2D image;      // alpha: brightness
uniform float brush;
uniform vec2 texel;
out vec4 colour;
void main() {
    vec4 c = texture(image, uv);
    vec4 calm = c;
    float least = 1e9;
    vec2 size = vec2(textureSize(image, 0));
#ifdef SMALL
    // strokes of less than two pixels: of a neighbourhood's nine taps the outer ones fall together two by two
    vec4 near[9];
    for (int k = 0; k < 9; k++) near[k] = texelFetch(image, clamp(ivec2(uv * size) + ivec2(k % 3 - 1, k / 3 - 1), ivec2(0), ivec2(size) - 1), 0);
    for (int q = 0; q < 4; q++) {
        int x = (q & 1) * 2, y = (q >> 1) * 6;
        vec4 far = near[x + y], aside = near[x + 3], above = near[1 + y];
        vec4 mean = (4.0 * far + 2.0 * (aside + above) + c) * (1.0 / 9.0);
        float square = (4.0 * far.a * far.a + 2.0 * (aside.a * aside.a + above.a * above.a) + c.a * c.a) * (1.0 / 9.0);
        float spread = square - mean.a * mean.a;
        calm = spread < least ? mean : calm;
        least = min(spread, least);
    }
#else
    // the four neighbourhoods share their taps: 25 of them in a square, 9 in each corner
    vec4 near[25];
    for (int k = 0; k < 25; k++) near[k] = texelFetch(image, clamp(ivec2((uv + texel * vec2(k % 5 - 2, k / 5 - 2)) * size), ivec2(0), ivec2(size) - 1), 0);
    for (int q = 0; q < 4; q++) {
        int corner = (q & 1) * 2 + (q >> 1) * 10;
        vec4 mean = vec4(0);
        float square = 0.0;
        for (int k = 0; k < 9; k++) {
            vec4 x = near[corner + k % 3 + (k / 3) * 5];
            mean += x;
            square += x.a * x.a;
        }
        mean /= 9.0;
        float spread = square / 9.0 - mean.a * mean.a;
        calm = spread < least ? mean : calm;
        least = min(spread, least);
    }
#endif
    colour = mix(c, calm, brush);
}
