using System.Collections.Frozen;
using System.Collections.Immutable;
using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

/// <summary>What cannot come in as it is written stops the start.</summary>
public sealed class Faults_of_inputs
{
    public enum Colour
    {
        Red,
    }

    public sealed class Bytes
    {
        public int Field(byte[] input) => input.Length;
    }

    public sealed class Tasks
    {
        public int Field(Task<int> input) => input.Id;
    }

    public sealed class TwiceOptional
    {
        public int Field(Optional<Optional<int>> input) => input.HasValue ? 1 : 0;
    }

    public sealed class OptionalItems
    {
        public int Field(List<Optional<int>> input) => input.Count;
    }

    public sealed class Queries
    {
        public int Field(IQueryable<int> input) => input.Count();
    }

    public sealed class Stacks
    {
        public int Field(Stack<int> input) => input.Count;
    }

    public sealed class Frozen
    {
        public int Field(FrozenSet<int> input) => input.Count;
    }

    public sealed class Immutable
    {
        public int Field(IImmutableList<int> input) => input.Count;
    }

    public sealed class OwnList : List<int>;

    public sealed class OwnLists
    {
        public int Field(OwnList input) => input.Count;
    }

    public sealed record Computed(int Number)
    {
        public bool IsLarge => Number > 3;
    }

    public sealed class TakesComputed
    {
        public int Field(Computed input) => input.Number;
    }

    [OneOf]
    public sealed class Loop
    {
        public Loop? Again { get; init; }
    }

    public sealed class TakesLoop
    {
        public int Field(Loop input) => input is null ? 0 : 1;
    }

    public sealed class UnwrittenDefault
    {
        public int Field(Guid id = default) => id.GetHashCode();
    }

    public sealed class NullDefault
    {
        public int Field([DefaultValue(null)] int number) => number;
    }

    public sealed class NullItemDefault
    {
        public int Field([DefaultValue(new string?[] { null })] string[] texts) => texts.Length;
    }

    public sealed class ListDefault
    {
        public int Field([DefaultValue(5)] int[] numbers) => numbers.Length;
    }

    public sealed class EnumDefault
    {
        public int Field([DefaultValue("Red")] Colour colour) => (int)colour;
    }

    public sealed class InfiniteDefault
    {
        public double Field(double number = double.NaN) => number;
    }

    public sealed class ObjectDefault
    {
        public int Field([DefaultValue(1)] Computed input) => input.Number;
    }

    public sealed class IdDefault
    {
        public string Field([ID] string id = "one") => id;
    }

    public sealed class NamedService
    {
        public int Field([GraphQLName("give")] CancellationToken ct) => ct.GetHashCode();
    }

    public sealed class TwoPlaces
    {
        public int Field([Service] [GlobalState("text")] string text) => text.Length;
    }

    [Theory]
    [InlineData(typeof(Bytes), "Bytes.Field(input): bytes have no scalar here")]
    [InlineData(typeof(Tasks), "Tasks.Field(input): System.Threading.Tasks.Task`1[System.Int32] inside of another type")]
    [InlineData(typeof(TwiceOptional), "TwiceOptional.Field(input): HotChocolate.Optional`1[System.Int32] inside of another type")]
    [InlineData(typeof(OptionalItems), "OptionalItems.Field(input): HotChocolate.Optional`1[System.Int32] inside of another type")]
    [InlineData(typeof(Queries), "Queries.Field(input): System.Linq.IQueryable`1[System.Int32] cannot be made from a list")]
    [InlineData(typeof(Stacks), "Stacks.Field(input): System.Collections.Generic.Stack`1[System.Int32] cannot be made from a list")]
    [InlineData(typeof(Frozen), "Frozen.Field(input): System.Collections.Frozen.FrozenSet`1[System.Int32] cannot be made from a list")]
    [InlineData(typeof(Immutable), "Immutable.Field(input): System.Collections.Immutable.IImmutableList`1[System.Int32] cannot be made from a list")]
    [InlineData(typeof(OwnLists), "OwnList cannot be made from a list")]
    [InlineData(typeof(TakesComputed), "Computed.IsLarge: it cannot be set, and the constructor does not take it")]
    [InlineData(typeof(TakesLoop), "Loop: the input `LoopInput` requires itself")]
    [InlineData(typeof(UnwrittenDefault), "UnwrittenDefault.Field(id): the default value does not fit. The default of System.Guid cannot be written")]
    [InlineData(typeof(NullDefault), "NullDefault.Field(number): the default value does not fit. null is no Int!")]
    [InlineData(typeof(NullItemDefault), "NullItemDefault.Field(texts): the default value does not fit. null is no String!")]
    [InlineData(typeof(ListDefault), "ListDefault.Field(numbers): the default value does not fit. 5 is no [Int!]!")]
    [InlineData(typeof(EnumDefault), "EnumDefault.Field(colour): the default value does not fit")]
    [InlineData(typeof(InfiniteDefault), "InfiniteDefault.Field(number): the default value does not fit")]
    [InlineData(typeof(ObjectDefault), "ObjectDefault.Field(input): the default value does not fit. A value of ComputedInput! cannot be written")]
    [InlineData(typeof(IdDefault), "IdDefault.Field(id): an id has no default value")]
    [InlineData(typeof(NamedService), "NamedService.Field(ct): [GraphQLName] says nothing: the parameter is no argument")]
    [InlineData(typeof(TwoPlaces), "TwoPlaces.Field(text): it cannot come from two places")]
    public async Task Stop_the_start(Type query, string fault) => (await Graph.FaultAsync(schema => schema.AddType(query))).ShouldContain(fault);
}
