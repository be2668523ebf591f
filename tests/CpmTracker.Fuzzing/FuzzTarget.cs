using System.Diagnostics;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace CpmTracker.Fuzzing;

/// <summary>Sends documents through the engine and holds it to what must be true of every one of them.</summary>
public sealed class FuzzTarget(IRequestExecutor executor)
{
    /// <summary>No document may take longer, however busy the machine is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Parses, prints and executes a document; throws with the document where the engine does not do what it must.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isValid">Whether it is known to be valid, so that only an executed answer will do.</param>
    public async Task<Verdict> SendAsync(GeneratedDocument document, bool isValid)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var verdict = IsDocument(document.Text) ? await ExecuteAsync(document, isValid) : Verdict.NotParsed;
            if (isValid && verdict != Verdict.Executed) throw new InvalidOperationException("A valid document was not executed.");
            if (watch.Elapsed > Longest) throw new TimeoutException($"It took {watch.Elapsed}.");
            return verdict;
        }
        catch (Exception e)
        {
            throw new FuzzFailure($"{e.GetType().Name}: {e.Message}\n--- document\n{document.Text}\n--- variables\n{JsonSerializer.Serialize(document.Variables)}", e);
        }
    }

    private static bool IsDocument(string text)
    {
        DocumentNode parsed;
        try
        {
            parsed = Utf8GraphQLParser.Parse(text);
        }
        catch (SyntaxException)
        {
            return false;
        }

        var printed = parsed.ToString();
        var again = Utf8GraphQLParser.Parse(printed).ToString();
        return again == printed ? true : throw new InvalidOperationException($"Printed again it is another document:\n{printed}\n--- and\n{again}");
    }

    private async Task<Verdict> ExecuteAsync(GeneratedDocument document, bool isValid)
    {
        var request = OperationRequestBuilder.New().SetDocument(document.Text).SetVariableValues(document.Variables).Build();
        var result = await executor.ExecuteAsync(request);
        using var answer = JsonDocument.Parse(result.ToJson());
        var hasData = answer.RootElement.TryGetProperty("data", out _);
        if (!answer.RootElement.TryGetProperty("errors", out var errors)) return hasData ? Verdict.Executed : throw new InvalidOperationException("There is neither data nor an error.");
        foreach (var error in errors.EnumerateArray())
        {
            // Pages that are too large, and cursors that are none, are told at their fields.
            if (isValid && !error.TryGetProperty("path", out _)) throw new InvalidOperationException($"A valid document is refused: {error}");
            if (error.GetProperty("message").GetString() is not { Length: > 0 and < 2_000 } message || message == "Unexpected Execution Error")
                throw new InvalidOperationException($"An error of the engine's own: {error}");
        }

        return hasData ? Verdict.Executed : Verdict.Refused;
    }
}
