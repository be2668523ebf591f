namespace CpmTracker.Projections.Tests.Language;

using System.Text;
using CpmTracker.Projections.Tests.Store;
using JasperFx.Events;
using Marten;

/// <summary>Events and views as the store makes them, without a database. Records that hold lists compare those by reference; their JSON says whether they are the same.</summary>
internal static class AsStored
{
    /// <summary>Configured as ever, and never connected.</summary>
    private static readonly DocumentStore Store = DocumentStore.For(options => ViewStore.Configure(options, "Host=nowhere"));

    public static string Json(object? value) => Store.Serializer.ToJson(value);

    /// <summary>Written and read again.</summary>
    public static object ReadBack(object value) => ReadBack(value, value.GetType());

    /// <summary>Written and read again.</summary>
    public static T? ReadBack<T>(T? value)
        where T : class => value is null ? null : (T)ReadBack(value, typeof(T));

    /// <summary>The event that the store makes of what happened.</summary>
    public static IEvent Event(object happened) => Store.Events.BuildEvent(happened);

    /// <summary>Holds when both would be stored as the same JSON.</summary>
    public static void ShouldBeStoredAs<T>(this T actual, T expected, string? because = null) => Json(actual).ShouldBe(Json(expected), because);

    private static object ReadBack(object value, Type type)
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(Json(value)));
        return Store.Serializer.FromJson(type, json);
    }
}
