// What is seen in a sky on some nights and days: northern lights, the Milky Way, shooting stars, a bow, a moon that is not full.
#ifdef METEORS
uniform float meteors;
#endif

#ifdef AURORA
// Curtains: a few heights of one folded band, brightest at the lower hem, green below and violet above.
vec3 aurora(vec3 d) {
    vec3 sum = vec3(0);
    float up = max(d.y, 0.03);
    for (int k = 0; k < 9; k++) {
        float height = float(k) / 9.0;
        vec2 p = d.xz / up * (0.55 + 0.42 * height);
        float fold = p.y * 0.75 + 1.9 * noise2(p * vec2(0.55, 0.16) + vec2(time * 0.03, 1.7)) + 0.35 * noise2(p * 2.1 - time * 0.06);
        float band = 1.0 - abs(fract(fold * 0.55) * 2.0 - 1.0);
        float rays = 0.55 + 0.45 * noise2(vec2(p.x * 5.0 + 2.0 * fold + time * 0.25, fold * 0.7));
        float hem = pow4(band) * rays * exp(-2.1 * height) * smoothstep(0.0, 0.16, d.y);
        sum += mix(vec3(0.10, 0.95, 0.42), vec3(0.55, 0.18, 0.85), height * 1.1) * hem;
    }
    return sum * 0.23;
}
#endif
#ifdef GALAXY
// The band of the Milky Way: a great circle with dust lanes before it and fine stars in it.
vec3 galaxy(vec3 d) {
    const vec3 pole = vec3(0.843, 0.527, 0.105);
    float off = dot(d, pole);
    float rough = fractal2(d.xy * 3.1 + d.zx * 2.3) + 0.5 * noise3(d * 9.0);
    float glow = exp(-off * off * 22.0) * (0.35 + rough);
    float lane = smoothstep(0.30, 0.75, noise3(d * 6.3 + 4.0) + 0.45 * noise3(d * 15.0)) * exp(-off * off * 90.0);
    vec3 cell = d * 310.0, inside = fract(cell) - 0.5;
    float fine = smoothstep(0.93, 1.0, hash31(floor(cell))) * smoothstep(0.16, 0.0, dot(inside, inside));
    vec3 tone = mix(vec3(0.50, 0.62, 1.0), vec3(1.0, 0.74, 0.56), smoothstep(0.3, 0.75, rough));
    return tone * glow * (0.26 * (1.0 - 0.85 * lane) + 0.9 * fine);
}
#endif
#ifdef NEBULA
// Glowing gas: two colours that fold into each other, dark dust before them, hot where it is thickest.
vec3 nebula(vec3 d) {
    vec3 p = d * 2.1 + vec3(1.3, 0.2, 5.0);
    vec3 q = p + 1.1 * vec3(noise3(p * 1.7), noise3(p * 1.9 + 3.0), noise3(p * 1.6 + 7.0));
    float n = 0.55 * noise3(q * 1.6) + 0.27 * noise3(q * 3.4) + 0.14 * noise3(q * 7.3) + 0.08 * noise3(q * 15.0);
    float m = 0.6 * noise3(q * 1.3 + 9.0) + 0.3 * noise3(q * 3.1 + 2.0) + 0.1 * noise3(q * 8.0);
    float dust = smoothstep(0.50, 0.72, 0.6 * noise3(q * 2.4 + 15.0) + 0.4 * noise3(q * 6.1 + 4.0));
    float gas = smoothstep(0.40, 0.78, n), core = smoothstep(0.60, 0.86, n);
    vec3 c = mix(vec3(0.55, 0.07, 0.22), vec3(0.06, 0.22, 0.55), smoothstep(0.38, 0.62, m)) * gas;
    c += vec3(1.0, 0.62, 0.38) * core * 0.7;
    return c * (1.0 - 0.85 * dust) * 0.75;
}
#endif
#ifdef RAINBOW
// Primary at 42 degrees about the point opposite the sun, the weaker second at 51 with its colours turned round; between them it is darker.
vec3 spectrum(float t) {
    vec3 away = (vec3(t) - vec3(0.80, 0.48, 0.18)) * vec3(3.6, 4.2, 4.4);
    return exp(-away * away) * step(-0.3, t) * step(t, 1.3);
}
vec3 rainbow(vec3 d) {
    float angle = degrees(acos(clamp(-dot(d, key), -1.0, 1.0)));
    vec3 bow = spectrum((angle - 40.2) / 2.4) + 0.30 * spectrum((53.4 - angle) / 3.2);
    float within = 0.10 * smoothstep(42.0, 30.0, angle);
    return (bow + within) * key_colour * 0.34 * heavens.y * smoothstep(-0.01, 0.05, d.y);
}
#endif
#ifdef PHASE
// 1 where the sun reaches the moon's disc, of this angular radius: the terminator is half an ellipse.
float moon_lit(vec3 d, float radius) {
    vec3 side = normalize(cross(vec3(0, 1, 0), key)), top = cross(key, side);
    vec2 p = vec2(dot(d, side), dot(d, top)) / radius;
    p = vec2(p.x * 0.94 - p.y * 0.34, p.x * 0.34 + p.y * 0.94);
    float edge = (1.0 - 2.0 * heavens.w) * sqrt(max(1.0 - p.y * p.y, 0.0));
    return 0.045 + smoothstep(edge - 0.06, edge + 0.10, p.x);
}
#endif
#ifdef METEORS
vec3 shooting(vec3 d) {
    float turn = floor(time * meteors), since = fract(time * meteors);
    float a = hash21(vec2(turn, 3.0)) * 1.6 - 0.8, h = 0.25 + 0.45 * hash21(vec2(turn, 8.0));
    vec3 from = normalize(vec3(sin(a), h, cos(a) * (hash21(vec2(turn, 5.0)) < 0.5 ? 1.0 : -1.0)));
    vec3 way = normalize(cross(from, vec3(0.3, 0.8, 0.5 - hash21(vec2(turn, 9.0))))) ;
    way.y = -abs(way.y);
    vec3 head = from + way * since * 1.1;
    vec3 rel = d * length(head) - head;
    float along = -dot(rel, way), across = length(rel + way * along);
    float tail = smoothstep(0.22, 0.0, along) * step(0.0, along) * smoothstep(0.0035, 0.0006, across);
    return vec3(0.9, 0.95, 1.0) * tail * 2.2 * smoothstep(0.55, 0.35, since) * step(0.0, d.y);
}
#endif
// All of it that lies behind the clouds.
vec3 heavens_light(vec3 d, float high_up) {
    vec3 c = vec3(0);
#ifdef GALAXY
    c += galaxy(d) * min(heavens.z, 1.0) * high_up;
#endif
#ifdef NEBULA
    c += nebula(d) * (heavens.z - 1.0);
#endif
#ifdef AURORA
    c += aurora(d) * heavens.x;
#endif
#ifdef METEORS
    c += shooting(d);
#endif
    return c;
}
