#include "surface.glsl"
void main() {
    Surface s = begin();
    vec2 x = rest.xz;
    float chips = noise2(x * 95.0), wear = fractal2(x * 0.23), patches = noise2(x * 0.9);
    s.albedo *= 0.74 + 0.38 * wear + 0.30 * (chips - 0.5) * resolved(0.02) + 0.10 * patches;
    float crack = abs(noise2(x * 0.8 + 3.0 * noise2(x * 1.7)) - 0.5);
    s.albedo *= 1.0 - 0.4 * smoothstep(0.012, 0.0, crack) * resolved(0.04);
    s.normal = normalize(s.normal + vec3(chips - 0.5, 0.0, noise2(x * 95.0 + 31.0) - 0.5) * 0.16 * resolved(0.02) * (1.0 - 0.7 * wet));
    s.gloss = 14.0;
    s.specular = 0.07;
    s.porous = mix(0.35, 0.0, smoothstep(0.35, 0.65, fractal2(x * 0.5 + 9.0) * 1.15)); // puddles
    s.grazing = 0.20;
    finish(s.normal, lit(s));
}
