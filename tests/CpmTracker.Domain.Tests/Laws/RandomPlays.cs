namespace CpmTracker.Domain.Tests.Laws;

using FsCheck;
using FsCheck.Fluent;

/// <summary>Random sequences of commands, valid and invalid, to one stream; the same ones in every run.</summary>
/// <param name="stream">The stream.</param>
/// <param name="sequences">The sequences.</param>
internal sealed class RandomPlays<TState>(EventStream<TState> stream, Gen<IReadOnlyList<Step<TState>>> sequences)
    where TState : class
{
    private const ulong Seed = 20260112;
    private const ulong Gamma = 9_091;

    /// <summary>Holds the law against every sequence; tells the shortest sequence found that breaks it.</summary>
    public void Obey(Action<Play<TState>> law) =>
        Prop.ForAll(Arb.From(sequences, Shorter), steps => law(new(stream, steps)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true).WithReplay(Seed, Gamma));

    /// <summary>Some of them, to see what they reach.</summary>
    public IEnumerable<Play<TState>> Some() => sequences.Sample(100, new Rnd(Seed, Gamma), 200).Select(steps => new Play<TState>(stream, steps));

    private static IEnumerable<IReadOnlyList<Step<TState>>> Shorter(IReadOnlyList<Step<TState>> steps) =>
        Enumerable.Range(0, steps.Count).Select(left => (IReadOnlyList<Step<TState>>)[.. steps.Where((_, i) => i != left)]);
}
