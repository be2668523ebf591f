namespace CpmTracker.Benchmarks.GraphQL;

using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CpmTracker.Benchmarks.Measuring;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The executor and its writer without HTTP, beside a JSON writer that is told by hand what to write of the same objects.</summary>
internal static class EngineAlone
{
    private const int Rounds = 5;

    public static async Task AddToAsync(Report report, TimeSpan time)
    {
        var executor = await new ServiceCollection().AddLogging().AddGraphQL().AddQueryType<LibraryQuery>().AddDataLoader<AuthorLoader>().BuildRequestExecutorAsync();
        await CompareAsync("engine alone: { hello }", report, time, () => AskAsync(executor, LibraryQuery.Hello), () => Task.FromResult(Written(WriteHello)));
        await CompareAsync("engine alone: 50 objects and theirs", report, time, () => AskAsync(executor, LibraryQuery.FiftyBooks), WriteBooksAsync);
    }

    private static async Task CompareAsync(string what, Report report, TimeSpan time, Func<Task<string>> ours, Func<Task<string>> byHand)
    {
        if (await ours() is var json && json != await byHand()) throw new InvalidOperationException($"The two do not write the same: {json}");
        var (oursBytes, theirsBytes) = (0.0, 0.0);
        var comparison = await Comparison.RunAsync(
            Rounds,
            async () => await RateAsync(time, ours, bytes => oursBytes = bytes),
            async () => await RateAsync(time, byHand, bytes => theirsBytes = bytes));
        // No bound is set for it: how much of a request is HTTP's decides what it comes to there.
        report.Add(what, comparison, 0);
        report.Add("  bytes allocated", $"{oursBytes:#,0} beside {theirsBytes:#,0}", "stated", met: true);
    }

    private static async Task<double> RateAsync(TimeSpan time, Func<Task<string>> work, Action<double> allocated)
    {
        var (before, watch, done) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew(), 0L);
        for (; watch.Elapsed < time; done++) await work();
        allocated((GC.GetTotalAllocatedBytes(precise: true) - before) / (double)done);
        return done / watch.Elapsed.TotalSeconds;
    }

    private static async Task<string> AskAsync(IRequestExecutor executor, string document)
    {
        var result = await executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build());
        return result.ToJson(withIndentations: false);
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("data");
            write(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteHello(Utf8JsonWriter writer) => writer.WriteString("hello", new LibraryQuery().GetHello());

    private static async Task<string> WriteBooksAsync()
    {
        var books = new LibraryQuery().GetBooks();
        var authors = await Shelf.AuthorsAsync([.. books.Select(b => b.AuthorId)]);
        return Written(writer =>
        {
            writer.WriteStartArray("books");
            foreach (var book in books) Write(writer, book, authors[book.AuthorId]);
            writer.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter writer, Book book, Author author)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", book.Id);
        writer.WriteString("title", book.Title);
        writer.WriteNumber("pages", book.Pages);
        writer.WriteString("published", book.Published.ToString("O"));
        writer.WriteBoolean("inPrint", book.InPrint);
        writer.WriteStartObject("author");
        writer.WriteNumber("id", author.Id);
        writer.WriteString("name", author.Name);
        writer.WriteNumber("born", author.Born);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
