using CpmTracker.StandIns.ApiListing;

namespace CpmTracker.StandIns.ApiSubset.Tests;

public sealed class The_listing_of_a_surface
{
    private const string Here = "CpmTracker.StandIns.ApiSubset.Tests";
    private const string Subject = Here + ".The_listing_of_a_surface+Sample<!0>";

    private static readonly SortedSet<string> Lines = PublicSurface.Of(typeof(Sample<>), typeof(ISample), typeof(Kind), typeof(SampleExtensions), typeof(SampleException), typeof(Hidden));

    [Theory]
    [InlineData($"T {Subject} class")]
    [InlineData($"M {Subject} | new(!0 first)")]
    [InlineData($"M {Subject} | !0 get_First()")]
    [InlineData($"M {Subject} | System.Void set_Second(System.Int32[] value)")]
    [InlineData($"M {Subject} | System.String Field")]
    [InlineData($"M {Subject} | static !!0 Make<1>(!!0 from, System.String& to, System.Int32 times=)")]
    [InlineData($"M {Subject} | System.Void ForDerived()")]
    [InlineData($"M {Subject} | System.String Inherited()")]
    [InlineData($"T {Here}.The_listing_of_a_surface+ISample interface")]
    [InlineData($"M {Here}.The_listing_of_a_surface+ISample | System.Void Dispose()")]
    [InlineData($"M {Here}.The_listing_of_a_surface+Kind | enum One")]
    [InlineData($"T {Here}.SampleExtensions static class")]
    [InlineData($"X {Here} | static System.String Named(CpmTracker.StandIns.ApiSubset.Tests.The_listing_of_a_surface+ISample sample, System.String name)")]
    [InlineData($"M {Here}.The_listing_of_a_surface+SampleException | System.String get_Detail()")]
    public void It_has_what_callers_and_derived_classes_can_use(string line) => Lines.ShouldContain(line);

    [Theory]
    [InlineData("Private")]
    [InlineData("Internal")]
    [InlineData("Hidden")]
    [InlineData("ToString")]
    [InlineData("get_StackTrace")]
    [InlineData("get_Message")]
    public void It_has_nothing_else(string name) => Lines.ShouldNotContain(line => line.Contains(name, StringComparison.Ordinal));

    [Fact]
    public void An_extra_member_is_seen()
    {
        var before = PublicSurface.Of(typeof(Before.Thing)).Select(line => line.Replace("+Before+", "+", StringComparison.Ordinal));
        var after = PublicSurface.Of(typeof(After.Thing)).Select(line => line.Replace("+After+", "+", StringComparison.Ordinal));
        after.Except(before).ShouldBe([$"M {Here}.The_listing_of_a_surface+Thing | System.Void Extra()", $"M {Here}.The_listing_of_a_surface+Thing | System.Void Said(System.Int32 number=)"]);
    }

    [Fact]
    public void A_reference_is_cut_to_the_types_and_extensions_that_a_part_has()
    {
        string[] whole =
        [
            "M A.One | System.Void Do()", "M A.One | System.Void Undo()", "M A.One | System.String get_StackTrace()", "M A.Oneness | System.Void Do()", "T A.One class", "T A.Oneness class",
            "X A | static System.Void Map<1>(A.One one)", "X A | static System.Void Map(A.One one)", "X A | static System.Void MapAll(A.One one)", "X B | static System.Void Map(A.One one)",
        ];
        Reference.Cut(whole, ["T A.One class", "X A | static System.Void Map(A.One one)"]).ShouldBe([
            "M A.One | System.Void Do()", "M A.One | System.Void Undo()", "T A.One class", "X A | static System.Void Map(A.One one)", "X A | static System.Void Map<1>(A.One one)",
        ]);
    }

    public interface ISample : IDisposable;

    public enum Kind
    {
        One,
    }

    public abstract class Ancestor
    {
        public static readonly string Field = "";

        public static TOther Make<TOther>(TOther from, out string to, int times = 1)
        {
            to = $"{times}";
            return from;
        }

        public string Inherited() => Field;
    }

    public class Sample<T>(T first) : Ancestor
    {
        public T First { get; } = first;

        public int[] Second { private get; set; } = [];

        internal int Internal => Second.Length;

        public override string ToString() => Private();

        protected void ForDerived() => Second = [1];

        private string Private() => $"{First}";
    }

    public sealed class SampleException(string detail) : Exception
    {
        public string Detail { get; } = detail;

        public override string Message => Detail;
    }

    internal sealed class Hidden;

    public static class Before
    {
        public class Thing
        {
            public void Said(int number) => ArgumentOutOfRangeException.ThrowIfNegative(number);
        }
    }

    public static class After
    {
        public class Thing
        {
            public void Said(int number = 1) => ArgumentOutOfRangeException.ThrowIfNegative(number);

            public void Extra() => Said(2);
        }
    }
}
