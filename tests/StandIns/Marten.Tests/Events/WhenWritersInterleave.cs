using System.Collections.Concurrent;
using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx;
using Marten;
using Marten.Exceptions;

namespace CpmTracker.StandIns.Marten.Tests.Events;

/// <summary>Many writers on few streams, by every way in which one can write: whatever they do to each other, each history is one that somebody was told of.</summary>
public sealed class WhenWritersInterleave(PostgresFixture postgres)
{
    private const int Writers = 8;
    private const int Streams = 3;
    private const int Attempts = 40;

    /// <param name="Stream">Where it was written.</param>
    /// <param name="Texts">What, in order.</param>
    /// <param name="After">The version that it was written after, where the writer had said so.</param>
    private sealed record Saved(string Stream, IReadOnlyList<string> Texts, long? After);

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task Each_save_that_was_acknowledged_stands_once_whole_and_where_it_was_said_and_no_other_does(int seed)
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        var saved = new ConcurrentBag<Saved>();
        var conflicts = 0;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var random = new Random((seed * 100) + writer);
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var texts = Enumerable.Range(0, random.Next(1, 4)).Select(n => $"{writer}.{attempt}.{n}").ToList();
                try
                {
                    saved.Add(await SaveAsync(store, random, $"log-{random.Next(Streams)}", texts));
                }
                catch (Exception e) when (e is ConcurrencyException or ExistingStreamIdCollisionException)
                {
                    Interlocked.Increment(ref conflicts);
                }
            }
        })));

        conflicts.ShouldBeGreaterThan(0);
        await using var session = store.QuerySession();
        for (var n = 0; n < Streams; n++)
        {
            var (stream, events) = ($"log-{n}", await session.Events.FetchStreamAsync($"log-{n}"));
            events.Select(e => e.Version).ShouldBe(Enumerable.Range(1, events.Count).Select(version => (long)version));
            events.Select(e => e.Sequence).ShouldBeInOrder();
            (await session.Events.FetchStreamStateAsync(stream))!.Version.ShouldBe(events.Count);
            var texts = events.Select(e => ((Noted)e.Data).Text).ToList();
            texts.ShouldBeUnique();
            texts.Count.ShouldBe(saved.Where(s => s.Stream == stream).Sum(s => s.Texts.Count));
            foreach (var one in saved.Where(s => s.Stream == stream))
            {
                var first = texts.IndexOf(one.Texts[0]);
                texts.Skip(first).Take(one.Texts.Count).ShouldBe(one.Texts);
                if (one.After is { } after) first.ShouldBe((int)after);
            }
        }
    }

    private static async Task<Saved> SaveAsync(DocumentStore store, Random random, string stream, List<string> texts)
    {
        await using var session = store.LightweightSession();
        var events = texts.Select(text => (object)new Noted(text)).ToList();
        long? after = null;
        switch (random.Next(4))
        {
            case 0:
                session.Events.Append(stream, events);
                break;
            case 1:
                session.Events.StartStream(stream, events);
                after = 0;
                break;
            case 2:
                after = (await session.Events.FetchStreamStateAsync(stream))?.Version ?? 0;
                session.Events.Append(stream, after.Value + events.Count, events);
                break;
            default:
                var fetched = await session.Events.FetchForWriting<Director>(stream);
                after = fetched.StartingVersion;
                fetched.AppendMany(events);
                break;
        }

        await session.SaveChangesAsync();
        return new(stream, texts, after);
    }
}
