using CpmTracker.Fuzzing;

namespace CpmTracker.StandIns.HotChocolate.Tests.Validation;

/// <summary>A quick part of what the command <c>fuzz</c> of the benchmarks does with a million documents.</summary>
public sealed class Documents_made_from_a_schema
{
    [Fact]
    public async Task Are_executed_when_they_are_valid_and_refused_without_an_error_of_the_engines_own_when_they_are_spoiled()
    {
        var executor = await FuzzSchema.BuildAsync();
        var documents = new FuzzDocuments(new SchemaText(executor.Schema.ToString()!), seed: 7);
        var target = new FuzzTarget(executor);
        var verdicts = new List<Verdict>();
        for (var number = 0; number < 3_000; number++)
        {
            var (document, isValid) = documents.At(number);
            verdicts.Add(await target.SendAsync(document, isValid));
        }

        verdicts.CountBy(verdict => verdict).Select(count => count.Key).ShouldBe([Verdict.Executed, Verdict.Refused, Verdict.NotParsed], ignoreOrder: true);
    }

    [Fact]
    public void Are_the_same_for_the_same_seed()
    {
        var schema = new SchemaText("schema { query: Query } type Query { a(b: Int): Query c: String }");
        DocumentGenerator.Make(schema, 3).Text.ShouldBe(DocumentGenerator.Make(schema, 3).Text);
        Enumerable.Range(0, 20).Select(seed => DocumentGenerator.Make(schema, seed).Text).Distinct().Count().ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Are_told_with_what_failed()
    {
        var target = new FuzzTarget(await FuzzSchema.BuildAsync());
        var failure = await Should.ThrowAsync<FuzzFailure>(() => target.SendAsync(new GeneratedDocument("{ nope }", new Dictionary<string, object?> { ["v"] = 1 }), isValid: true));
        failure.Message.ShouldContain("{ nope }");
        failure.Message.ShouldContain("{\"v\":1}");
    }
}
