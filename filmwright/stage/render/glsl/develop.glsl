// From light to picture: exposure, contrast, film curve, the scene's palette.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D scene;
uniform sampler2D blurred;    // half size; alpha: how much of it to take
uniform sampler2D bloom;
uniform float bloom_strength;
uniform float exposure;
uniform float contrast;
uniform float saturation;
uniform vec3 shadows_tint;
uniform vec3 highlights_tint;
uniform float vignette;
out vec4 colour;
const vec3 LUMA = vec3(0.2126, 0.7152, 0.0722);

// AgX (Troy Sobotka): light is desaturated as it brightens and no colour turns into another. The matrices are his; the curve is
// a logistic fitted to his, through mid grey with his slope, written out here.
vec3 film(vec3 c) {
    const mat3 inset = mat3(0.842479062, 0.0423282422, 0.0423756950, 0.0784335999, 0.878468636, 0.0784336000,
                            0.0792237451, 0.0791661274, 0.879142973);
    const mat3 outset = mat3(1.19687900, -0.0528968517, -0.0529716355, -0.0980208811, 1.15190313, -0.0980434501,
                             -0.0990297440, -0.0989611768, 1.15107367);
    c = max(inset * c, 1e-10);
    c = clamp(0.606 + (log2(c) + 2.474) / 13.8, 0.0, 1.0);   // mid grey stays; a fifth more contrast than his
    vec3 x2 = c * c, x4 = x2 * x2;
    c = 15.5 * x4 * x2 - 40.14 * x4 * c + 31.96 * x4 - 6.868 * x2 * c + 0.4298 * x2 + 0.1191 * c - 0.00232;
    return max(outset * c, 0.0);
}
void main() {
    vec3 c = texture(scene, uv).rgb;
#ifdef FOCUS
    vec4 soft = texture(blurred, uv);
    c = mix(c, soft.rgb, soft.a);
#endif
#ifdef BLOOM
    c += texture(bloom, uv).rgb * bloom_strength;
#endif
    vec2 q = uv - 0.5;
    c *= exposure * (1.0 - vignette * 1.6 * dot(q, q));
    float l = max(dot(c, LUMA), 1e-5);
    float dark = 1.0 / (1.0 + 9.0 * l * l + 2.0 * l);
    c *= mix(highlights_tint, shadows_tint, dark);
    c *= pow(l / 0.18, contrast - 1.0);
    c = film(c);
    l = dot(c, LUMA);
    // the curve makes dark colours too rich and light ones too pale: given back by brightness (measured on patches)
    c = max(mix(vec3(l), c, saturation * mix(0.74, 1.32, smoothstep(0.2, 0.85, l))), 0.0);
    c = mix(c, c * c * (3.0 - 2.0 * c), 0.20);
    c = 0.016 + 0.984 * c;                                                  // a print's black is not nothing
    colour = vec4(c, dot(c, LUMA));
}
