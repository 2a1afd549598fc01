// Twice the size, softly (a tent over four bilinear taps); for the bloom.
in vec2 uv;
uniform sampler2D image;
uniform vec2 texel;
out vec4 result;
void main() {
    vec3 s = texture(image, uv + texel * vec2(-0.75, -0.75)).rgb + texture(image, uv + texel * vec2(0.75, -0.75)).rgb
           + texture(image, uv + texel * vec2(-0.75, 0.75)).rgb + texture(image, uv + texel * vec2(0.75, 0.75)).rgb;
    result = vec4(s * 0.25, 1.0);
}
