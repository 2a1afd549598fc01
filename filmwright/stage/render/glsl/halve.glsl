// Half the size, each pixel the mean of four; for the focus, of four circles of confusion the widest.
in vec2 uv;
uniform sampler2D image;
uniform float threshold;
out vec4 result;
void main() {
    ivec2 last = textureSize(image, 0) - 1, at = ivec2(gl_FragCoord.xy) * 2;
    vec4 a = texelFetch(image, min(at, last), 0), b = texelFetch(image, min(at + ivec2(1, 0), last), 0);
    vec4 c = texelFetch(image, min(at + ivec2(0, 1), last), 0), d = texelFetch(image, min(at + 1, last), 0);
    vec3 mean = (a.rgb + b.rgb + c.rgb + d.rgb) * 0.25;
#ifdef BRIGHT
    float l = max(mean.r, max(mean.g, mean.b));
    mean *= clamp((l - threshold) / (l + 0.001), 0.0, 1.0);
    mean = min(mean, vec3(12.0));
#endif
    float near = min(min(a.a, b.a), min(c.a, d.a)), far = max(max(a.a, b.a), max(c.a, d.a));
    result = vec4(mean, near < -far ? near : far);
}
