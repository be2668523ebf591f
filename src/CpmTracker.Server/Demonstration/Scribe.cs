namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Sealing;

/// <summary>Writes made-up words and seals them like anybody's.</summary>
/// <param name="keys">The key of each person and county.</param>
internal sealed class Scribe(IReadOnlyDictionary<string, byte[]> keys)
{
    private static readonly string[] Strengths = ["Regular check-ins with managers", "Open talk with partners", "A team that asks questions", "Steady supervision"];
    private static readonly string[] Values = ["Families first, in plain words and with respect", "Every child belongs to a family and a community", "Listen before deciding, and say why"];
    private static readonly string[] Concerns = ["Time next to other work", "Vacancies in two units", "Data that comes late", "Keeping it up after the first months"];
    private static readonly string[] Steps = ["Try it in the next leadership meeting", "Ask the team for feedback", "Agree a pilot unit", "Bring it to the partners' forum"];

    /// <summary>A text that says what it is.</summary>
    public Sealed Write(string of, string text) => Seals.Seal($"{text} (demonstration)", of, keys[of]);

    public Sealed Strength(string of, Random chance) => Write(of, chance.Pick(Strengths));

    public Sealed Value(string of, Random chance) => Write(of, chance.Pick(Values));

    public Sealed Concern(string of, Random chance) => Write(of, chance.Pick(Concerns));

    public Sealed Step(string of, Random chance) => Write(of, chance.Pick(Steps));

    public Person Person(string id, string name) => new(id, Write(id, name), null);
}

/// <summary>Choosing by chance, from a seed.</summary>
internal static class Chance
{
    public static T Pick<T>(this Random chance, IReadOnlyList<T> of) => of[chance.Next(of.Count)];

    public static bool OneIn(this Random chance, int many) => chance.Next(many) == 0;

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public static int From(this Random chance, int least, int most) => chance.Next(least, most + 1);
}
