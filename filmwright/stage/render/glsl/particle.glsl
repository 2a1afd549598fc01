// One drop, flake or grain.
in vec2 across;
in vec3 glow;
in float strength;
out vec4 colour;
void main() {
#ifdef STREAK
    float a = (1.0 - across.x * across.x) * (1.0 - across.y * across.y);
#else
    float a = clamp(1.0 - dot(across, across), 0.0, 1.0);
    a *= a * (3.0 - 2.0 * a);
#endif
    a *= strength;
    colour = vec4(glow * a, a);
}
