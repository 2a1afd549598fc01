// Sky and haze as seen along a direction; needs frame.glsl.

// The sky without clouds and stars: gradient, and the light round the sun. `d` is a unit vector.
vec3 sky_light(vec3 d) {
    float up = clamp(d.y, 0.0, 1.0), down = 1.0 - up;
    float towards = max(dot(d, key), 0.0), t8 = pow8(towards);
    vec3 c = mix(zenith, horizon, 0.12 * down + 0.88 * pow4(down));
    float low = pow8(down);
    return c + key_colour * key_sun.w * (0.05 * pow5(towards) * (0.4 + 0.6 * low) + 0.16 * pow5(t8) * t8);
}
// Colour of the haze along `d`: the fog's own, warmed towards the sun.
vec3 haze_colour(vec3 d) {
    float towards = max(dot(d, key), 0.0), t4 = pow4(towards);
    return fog_density.rgb + key_colour * key_sun.w * (0.07 * t4 + 0.10 * pow5(t4) * t4);
}
// How much haze lies on the way along `d` (unit) over `far` metres; exponential in height, integrated exactly.
float haze(vec3 d, float far) {
    float k = wind_falloff.w;
    float dy = abs(d.y) < 1e-4 ? 1e-4 : d.y;
    float depth = fog_density.w * (1.0 - exp(-clamp(far * dy * k, -30.0, 60.0))) / (dy * k);
    return 1.0 - exp(-min(depth, 20.0));
}
vec3 hazed(vec3 c, vec3 d, float far) { return mix(c, haze_colour(d), haze(d, far)); }
