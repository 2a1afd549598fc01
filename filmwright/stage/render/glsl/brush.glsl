// The painted look (Kuwahara 1976): each pixel takes the mean of the calmest of its four neighbourhoods.
in vec2 uv;
uniform sampler2D image;      // alpha: brightness
uniform float brush;
uniform vec2 apart;           // of the pixels of a neighbourhood
out vec4 colour;
const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);
#ifndef SMALL
uniform sampler2D box;        // their means; alpha: how far they spread
#endif
void main() {
    vec4 c = texture(image, uv), calm = c;
    float least = 1e9;
#ifdef SMALL
    // strokes of less than two pixels: of a neighbourhood's nine taps the outer ones fall together two by two
    vec4 near[9];
    for (int k = 0; k < 9; k++) near[k] = texture(image, uv + apart * vec2(k % 3 - 1, k / 3 - 1));
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
    for (int q = 0; q < 4; q++) {
        vec4 mean = texture(box, uv + apart * vec2((q & 1) * 2 - 1, (q >> 1) * 2 - 1));
        calm = mean.a < least ? mean : calm;
        least = min(mean.a, least);
    }
    calm.a = dot(calm.rgb, LUMA);
#endif
    colour = mix(c, calm, brush);
}
