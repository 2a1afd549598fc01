// Half the size, each pixel the mean of four; for the focus, of four circles of confusion the widest.
in vec2 uv;
uniform sampler2D image;
uniform float threshold;
out vec4 result;
void main() {
    vec2 texel = 1.0 / vec2(textureSize(image, 0)), at = (2.0 * floor(gl_FragCoord.xy) + 0.5) * texel;
    vec4 a = texture(image, at), b = texture(image, at + vec2(texel.x, 0.0));
    vec4 c = texture(image, at + vec2(0.0, texel.y)), d = texture(image, at + texel);
    vec3 mean = (a.rgb + b.rgb + c.rgb + d.rgb) * 0.25;
#ifdef BRIGHT
    float l = max(mean.r, max(mean.g, mean.b));
    mean *= clamp((l - threshold) / (l + 0.001), 0.0, 1.0);
    mean = min(mean, vec3(12.0));
#endif
    float near = min(min(a.a, b.a), min(c.a, d.a)), far = max(max(a.a, b.a), max(c.a, d.a));
    result = vec4(mean, near < -far ? near : far);
}
