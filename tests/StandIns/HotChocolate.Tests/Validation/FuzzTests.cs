using System.Diagnostics;
using System.Text;
using CpmTracker.Fuzzing;
using CpmTracker.StandIns.HotChocolate.Tests.Language;
using CpmTracker.StandIns.HotChocolate.Tests.Specification;
using HotChocolate.Language;
using HotChocolate.Validation;

namespace CpmTracker.StandIns.HotChocolate.Tests.Validation;

public sealed class Random_documents
{
    private static readonly SchemaText s_schema = new(SpecificationSchema.Schema.ToString()!);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    [Fact]
    public void Well_formed_ones_are_found_valid()
    {
        for (var seed = 0; seed < 3_000; seed++)
            Validated(Made(seed), seed).ShouldBe(true, Made(seed));
    }

    [Fact]
    public void Damaged_ones_give_a_syntax_error_or_an_answer()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var text = seed % 2 == 0 ? Made(seed) : new TreeGenerator(seed).Document().ToString();
            Validated(Damage.OfDocument(text, new Random(seed)), seed);
        }
    }

    [Fact]
    public void Random_bytes_give_a_syntax_error()
    {
        var random = new Random(42);
        var bytes = new byte[64];
        for (var i = 0; i < 3_000; i++)
        {
            random.NextBytes(bytes);
            Should.Throw<SyntaxException>(() => Utf8GraphQLParser.Parse(bytes));
        }
    }

    [Fact]
    public void Some_damaged_ones_are_accepted_and_some_refused_so_that_both_ways_are_gone()
    {
        var answers = Enumerable.Range(0, 1_000).Select(seed => Validated(Damage.OfDocument(Made(seed), new Random(seed)), seed)).ToList();
        answers.Count(answer => answer == true).ShouldBeGreaterThan(20);
        answers.Count(answer => answer == false).ShouldBeGreaterThan(100);
    }

    private static string Made(int seed) => DocumentGenerator.Make(s_schema, seed).Text;

    private static bool? Validated(string text, int seed)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var document = Utf8GraphQLParser.Parse(text);
            var errors = DocumentValidator.Validate(SpecificationSchema.Schema, document, new ValidationSettings { MaxExecutionDepth = 20 });
            errors.Count.ShouldBeLessThanOrEqualTo(5);
            errors.ShouldAllBe(error => error.Message.Length > 0);
            return errors.Count == 0;
        }
        catch (SyntaxException error)
        {
            error.Position.ShouldBeInRange(0, Encoding.UTF8.GetByteCount(text));
            (error.Line > 0 && error.Column > 0).ShouldBeTrue();
            return null;
        }
        catch (Exception error) when (error is not ShouldAssertException)
        {
            throw new InvalidOperationException($"Seed {seed}:\n{text}", error);
        }
        finally
        {
            watch.Elapsed.ShouldBeLessThan(s_longest);
        }
    }
}
