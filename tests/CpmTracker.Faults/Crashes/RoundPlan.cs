using CpmTracker.Faults.Programme;

namespace CpmTracker.Faults.Crashes;

/// <summary>Whom the blow hits. The first three are SIGKILL.</summary>
public enum Victim
{
    /// <summary>The host: the process that appends and runs the views' daemon. A second one stands by.</summary>
    Host,

    /// <summary>One of PostgreSQL's processes: PostgreSQL throws all others out and recovers.</summary>
    Backend,

    /// <summary>PostgreSQL's first process: everything of it ends, and its cluster starts it again.</summary>
    Postmaster,

    /// <summary>PostgreSQL is told to stop in mode <c>fast</c> (SIGINT): it says farewell to every connection, ends, and its cluster starts it again.</summary>
    FastShutdown,

    /// <summary>As the former in mode <c>immediate</c> (SIGQUIT): it recovers afterwards.</summary>
    ImmediateShutdown,
}

/// <summary>All of a round that is drawn: what is done, who is hit, and when.</summary>
/// <param name="Number">The round's number.</param>
/// <param name="Victim">Who is hit.</param>
/// <param name="After">So many answers come before the blow.</param>
/// <param name="Pause">So long after the last of them it falls.</param>
/// <param name="Pick">Chooses among processes of the same kind.</param>
/// <param name="Errands">What is under way.</param>
public sealed record RoundPlan(int Number, Victim Victim, int After, TimeSpan Pause, int Pick, IReadOnlyList<Errand> Errands)
{
    private const int ErrandCount = 12;
    private const int Directors = 5;

    /// <summary>The plan of a round: the same for the same seed and number.</summary>
    public static RoundPlan Of(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var victim = random.Next(20) switch { < 2 => Victim.Host, < 13 => Victim.Backend, < 17 => Victim.Postmaster, < 19 => Victim.ImmediateShutdown, _ => Victim.FastShutdown };
        return new(number, victim, random.Next(ErrandCount - 3), TimeSpan.FromMicroseconds(random.Next(3000)), random.Next(), Errand.Draw(random, ErrandCount, $"e{number}", Directors));
    }
}
